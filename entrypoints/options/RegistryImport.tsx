import { useRef, useState } from 'preact/hooks';
import '../../components/addresses/addresses.css';
import { RegistryChoice } from '../../components/registry/registry-choice.tsx';
import { failureNotice } from '../../components/status.tsx';
import { useLive } from '../../components/use-live.ts';
import { queryRegistry } from '../../utils/library/registry.ts';
import type { RegistryAbout } from '../../utils/library/registry-rows.ts';
import type { Library } from '../../utils/library/schema.ts';
import { countryName, list, number, sentences, t } from '../../utils/locale.ts';
import { showMoment } from '../../utils/locale-dates.ts';
import type { RegistryCalls } from '../../utils/messages/registry.ts';
import { type DumpProgress, type RegistryDump, readDump } from '../../utils/registry/read-dump.ts';
import type { RegistryChoice as Choice, RegistryTable } from '../../utils/registry/registry-table.ts';
import type { Actions } from './App.tsx';

interface RegistryImportProps {
  readonly library: Library;
  readonly librarian: RegistryCalls;
  readonly actions: Pick<Actions, 'say' | 'undoable'>;
}

type Step =
  | { readonly name: 'idle' }
  | { readonly name: 'reading'; readonly progress: DumpProgress }
  | { readonly name: 'choosing' | 'taking'; readonly dump: RegistryDump };

/** Lines that go into one message. */
const atOnce = 2_000;
/** Works on for so long, in milliseconds, before the page draws and hears the reader again. */
const breath = 40;

function createRest(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < breath) return;
    await new Promise((resolve) => setTimeout(resolve));
    last = performance.now();
  };
}

/** Organisations of the registry: what was taken in, and the way to take them in from a dump. */
export function RegistryImport({ library, librarian, actions }: RegistryImportProps) {
  const about = useLive(() => queryRegistry(library), 'registry');
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const reading = useRef<AbortController | null>(null);
  const { say, undoable } = actions;

  const read = async (file: File) => {
    const controller = new AbortController();
    reading.current = controller;
    setStep({ name: 'reading', progress: { read: 0, size: file.size, records: 0 } });
    const dump = await readDump(file, file.name, {
      signal: controller.signal,
      rest: createRest(),
      onProgress: (progress) => setStep({ name: 'reading', progress }),
    });
    if (dump === null) return cancel();
    if (!dump.ok) {
      setStep({ name: 'idle' });
      return say(failureNotice(dump.reason, dump.detail));
    }
    setStep({ name: 'choosing', dump: dump.value });
  };
  const cancel = () => {
    reading.current?.abort();
    setStep({ name: 'idle' });
    say({ text: t('registryCancelled') });
  };
  const take = async (dump: RegistryDump, { lines, names }: RegistryTable, { countries, types }: Choice) => {
    setStep({ name: 'taking', dump });
    const importId = crypto.randomUUID();
    const giveUp = async (reason: Parameters<typeof failureNotice>[0]) => {
      await librarian.dropRegistryImport(importId);
      setStep({ name: 'choosing', dump });
      say(failureNotice(reason));
    };
    for (let at = 0; at < lines.length; at += atOnce) {
      const part = await librarian.addToRegistry(importId, at / atOnce, lines.slice(at, at + atOnce));
      if (!part.ok) return giveUp(part.reason);
    }
    const finished = await librarian.finishRegistry({
      importId,
      version: dump.version,
      countries,
      types,
      organizations: lines.length,
      names,
    });
    if (!finished.ok) return giveUp(finished.reason);
    setStep({ name: 'idle' });
    say({ text: t('registryTaken', number(lines.length)) });
  };
  return (
    <div class="addresses-form">
      {about.state === 'ready' && about.value && (
        <Here
          about={about.value}
          onRemove={() =>
            void undoable(
              () => librarian.removeRegistry(),
              () => librarian.restoreRegistry(),
              t('registryRemoved'),
              t('registryRestored'),
            )
          }
        />
      )}
      {step.name === 'idle' && (
        <label class="field">
          {t('registryFileLabel')}
          <input
            type="file"
            accept=".zip,.json,application/zip,application/json"
            class="registry-file"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void read(file);
              // The same file may be chosen again after a failure.
              currentTarget.value = '';
            }}
          />
        </label>
      )}
      {step.name === 'reading' && (
        <>
          <progress
            class="queue-progress"
            max={Math.max(1, step.progress.size)}
            value={step.progress.read}
            aria-label={t('registryProgressLabel')}
          />
          <p class="figures" role="status">
            {t('registryReading', number(step.progress.records))}
          </p>
          <p class="addresses-row">
            <button type="button" class="button" onClick={cancel}>
              {t('cancelAction')}
            </button>
          </p>
        </>
      )}
      {(step.name === 'choosing' || step.name === 'taking') && (
        <RegistryChoice
          dump={step.dump}
          busy={step.name === 'taking'}
          onTake={(table, choice) => void take(step.dump, table, choice)}
          onCancel={cancel}
        />
      )}
    </div>
  );
}

/** What was taken in, from where, and the way to remove it. */
function Here({ about, onRemove }: { readonly about: RegistryAbout; readonly onRemove: () => void }) {
  const { organizations, names, version, takenAt, countries } = about;
  return (
    <>
      <p class="figures">
        {sentences(
          t('registryHere', number(organizations), number(names), version, showMoment(takenAt)),
          countries.length === 0
            ? t('registryOfAll')
            : t('registryOfCountries', list(countries.map(countryName))),
        )}
      </p>
      <p class="addresses-row">
        <button type="button" class="button" onClick={onRemove}>
          {t('registryRemoveAction')}
        </button>
      </p>
    </>
  );
}
