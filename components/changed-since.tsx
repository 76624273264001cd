import { useEffect, useState } from 'preact/hooks';
import type { LanguageCode } from '../utils/analysis/types.ts';
import type { SentenceChange } from '../utils/library/text-changes.ts';
import { number, sentences, t } from '../utils/locale.ts';
import { showMoment } from '../utils/locale-dates.ts';
import type { ChangeCalls, ChangedText } from '../utils/messages/changes.ts';
import './changed-since.css';
import { Section } from './section.tsx';

interface ChangedSinceProps {
  readonly articleId: string;
  readonly title: string;
  readonly text: string;
  readonly lang: LanguageCode | null;
  readonly librarian: ChangeCalls;
  readonly onSave: () => void;
}

/** What the page says otherwise than the stored text, and the way to keep it; nothing is kept by itself. */
export function ChangedSince({ articleId, title, text, lang, librarian, onSave }: ChangedSinceProps) {
  const [changed, setChanged] = useState<ChangedText | null>(null);
  useEffect(() => {
    void librarian
      .changesSince(articleId, title, text)
      .then((outcome) => setChanged(outcome.ok ? outcome.value : null));
  }, [articleId, text]);
  if (!changed) return null;
  const { readAt, title: former, sameExtractor, changes, more } = changed;
  return (
    <Section title={t('changedHeading')}>
      <div class="changed">
        <p class="changed-note figures">
          {sentences(t('changedSaved', showMoment(readAt)), !sameExtractor && t('changedExtractor'))}
        </p>
        {former !== null && <p lang={lang ?? undefined}>{t('changedTitle', former)}</p>}
        {changes.length === 0 && former === null && <p>{t('changedSpaces')}</p>}
        <ul class="changed-sentences" lang={lang ?? undefined}>
          {changes.map((change, index) => (
            <li key={`${index}`}>
              <Change change={change} />
            </li>
          ))}
        </ul>
        {more > 0 && <p class="changed-note figures">{t('changedMore', number(more))}</p>}
        <p class="changed-save">
          <button type="button" class="button button-primary" onClick={onSave}>
            {t('changedSaveAction')}
          </button>{' '}
          <span class="changed-note">{t('changedKeeps')}</span>
        </p>
      </div>
    </Section>
  );
}

/** What is gone is struck out, what is new is underlined; a screen reader is told of each. */
function Change({ change }: { readonly change: SentenceChange }) {
  return (
    <>
      {change.map(({ kind, text }, index) => {
        if (kind === 'gone') return <del key={`${index}`}>{text}</del>;
        if (kind === 'new') return <ins key={`${index}`}>{text}</ins>;
        return text;
      })}
    </>
  );
}
