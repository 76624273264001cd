import { useEffect, useRef, useState } from 'preact/hooks';
import type { Correction, EntitySketch } from '../../utils/analysis/corrections/types.ts';
import { type EntityType, entityTypes } from '../../utils/analysis/types.ts';
import { t } from '../../utils/locale.ts';

interface CorrectionFormProps {
  /** What is changed; null for a new entity of the reader's own. */
  readonly correction: Correction | null;
  readonly onSave: (correction: Correction) => void;
  readonly onCancel: () => void;
}

const languages = ['id', 'en', 'zh'] as const;
/** The worker gives a new entity its id. */
const none: EntitySketch = { id: 'organization:new', type: 'organization', name: '' };
const ownOf = (correction: Correction | null) =>
  correction?.kind === 'own' ? correction : ({ kind: 'own', entity: none, aliases: [] } as const);

/** The one field of a simple rule, or the names, type and country of an entity of the reader's own. */
export function CorrectionForm({ correction, onSave, onCancel }: CorrectionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const props = { form, onSave, onCancel };
  if (correction === null || correction.kind === 'own') return <OwnForm {...props} own={ownOf(correction)} />;
  return <RuleForm {...props} rule={correction} />;
}

interface FormProps {
  readonly form: { current: HTMLFormElement | null };
  readonly onSave: (correction: Correction) => void;
  readonly onCancel: () => void;
}

function Buttons({ onCancel }: Pick<FormProps, 'onCancel'>) {
  return (
    <p class="settings-row">
      <button type="submit" class="button button-primary">
        {t('keepAction')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t('cancelAction')}
      </button>
    </p>
  );
}

function TypeField({
  type,
  onType,
}: {
  readonly type: EntityType;
  readonly onType: (type: EntityType) => void;
}) {
  return (
    <label class="field">
      {t('ownType')}
      <select value={type} onChange={({ currentTarget }) => onType(currentTarget.value as EntityType)}>
        {entityTypes.map((value) => (
          <option key={value} value={value}>
            {t(`entityType_${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function RuleForm({
  form,
  rule,
  onSave,
  onCancel,
}: FormProps & { readonly rule: Exclude<Correction, { kind: 'own' }> }) {
  const [words, setWords] = useState(
    rule.kind === 'alias' ? rule.name : rule.kind === 'not-name' ? rule.surface : '',
  );
  const [type, setType] = useState<EntityType>(rule.kind === 'type' ? rule.type : 'organization');
  const changed = (): Correction => {
    if (rule.kind === 'alias') return { ...rule, name: words.trim() };
    if (rule.kind === 'not-name') return { ...rule, surface: words.trim() };
    return rule.kind === 'type' ? { ...rule, type } : rule;
  };
  return (
    <form
      class="settings-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (rule.kind === 'type' || words.trim() !== '') onSave(changed());
      }}
    >
      {rule.kind === 'type' ? (
        <TypeField type={type} onType={setType} />
      ) : (
        <label class="field settings-wide">
          {t(rule.kind === 'alias' ? 'correctAlias' : 'surfaceField')}
          <input required value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
      )}
      <Buttons onCancel={onCancel} />
    </form>
  );
}

function OwnForm({
  form,
  own,
  onSave,
  onCancel,
}: FormProps & { readonly own: Extract<Correction, { kind: 'own' }> }) {
  const [names, setNames] = useState<Readonly<Record<string, string>>>(() => {
    const { names: given = {}, name } = own.entity;
    return Object.keys(given).length > 0 ? { ...given } : { en: name };
  });
  const [aliases, setAliases] = useState(own.aliases.join('\n'));
  const [type, setType] = useState<EntityType>(own.entity.type);
  const [country, setCountry] = useState(own.entity.country ?? '');
  const save = () => {
    const given = Object.fromEntries(
      languages.flatMap((code) => (names[code]?.trim() ? [[code, names[code].trim()]] : [])),
    );
    const [name] = Object.values(given);
    if (name === undefined) return;
    const code = country.trim().toUpperCase();
    onSave({
      kind: 'own',
      entity: {
        id: own.entity.id,
        type,
        name: own.entity.name || name,
        names: given,
        ...(/^[A-Z]{2}$/u.test(code) && { country: code }),
      },
      aliases: [...new Set(aliases.split('\n').map((alias) => alias.trim()))].filter((alias) => alias !== ''),
    });
  };
  return (
    <form
      class="settings-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {languages.map((code) => (
        <label class="field" key={code}>
          {t('ownName', t(`language_${code}`))}
          <input
            value={names[code] ?? ''}
            lang={code}
            maxLength={300}
            onInput={({ currentTarget }) => setNames({ ...names, [code]: currentTarget.value })}
          />
        </label>
      ))}
      <TypeField type={type} onType={setType} />
      <label class="field">
        {t('ownCountry')}
        <input
          value={country}
          maxLength={2}
          pattern="[A-Za-z]{2}"
          placeholder="ID"
          onInput={(event) => setCountry(event.currentTarget.value)}
        />
      </label>
      <label class="field settings-wide">
        {t('ownAliases')}
        <textarea rows={3} value={aliases} onInput={(event) => setAliases(event.currentTarget.value)} />
      </label>
      <Buttons onCancel={onCancel} />
    </form>
  );
}
