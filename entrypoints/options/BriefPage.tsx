import { useEffect, useMemo, useState } from 'preact/hooks';
import { v7 as uuid } from 'uuid';
import { BriefPieces } from '../../components/briefs/brief-pieces.tsx';
import { BriefPreview } from '../../components/briefs/brief-preview.tsx';
import { BriefTake } from '../../components/briefs/brief-take.tsx';
import '../../components/briefs/briefs.css';
import '../../components/briefs/brief-sheet.css';
import { type BriefFormat, copyBrief, takeBrief } from '../../components/briefs/take-brief.ts';
import { useUnsaved } from '../../components/briefs/use-unsaved.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { failureNotice } from '../../components/status.tsx';
import { useLive } from '../../components/use-live.ts';
import type { LanguageCode } from '../../utils/analysis/types.ts';
import { undoOf } from '../../utils/library/brief/changes.ts';
import { queryCitedRows } from '../../utils/library/brief/cited-rows.ts';
import { composeBrief } from '../../utils/library/brief/document.ts';
import { queryBrief } from '../../utils/library/brief/stored-briefs.ts';
import type { BriefItem, BriefRow } from '../../utils/library/reader-rows.ts';
import type { Library } from '../../utils/library/schema.ts';
import type { Clock } from '../../utils/library/types.ts';
import { loadWords } from '../../utils/load-words.ts';
import { interfaceLanguage, t } from '../../utils/locale.ts';
import type { BriefCalls } from '../../utils/messages/briefs.ts';
import { ownWords, type Words } from '../../utils/words.ts';
import type { Actions } from './App.tsx';

interface BriefPageProps {
  readonly library: Library;
  readonly librarian: BriefCalls;
  readonly briefId: string;
  readonly clock: Clock;
  readonly actions: Actions;
}

/** One brief, as long as it is there. */
export function BriefPage(props: BriefPageProps) {
  const row = useLive(() => queryBrief(props.library, props.briefId), props.briefId);
  if (row.state === 'loading') return <p class="library-waiting">{t('loadingLibrary')}</p>;
  if (row.state === 'failed' || row.value === null)
    return (
      <>
        <h1 class="unseen">{t('briefView')}</h1>
        <FailureNotice reason={row.state === 'failed' ? 'storage-unavailable' : 'not-found'} />
      </>
    );
  return <BriefDeskPage {...props} row={row.value} />;
}

/** To write in on one side, to see as it will be read on the other. */
function BriefDeskPage({
  library,
  librarian,
  clock,
  actions,
  row,
}: BriefPageProps & { readonly row: BriefRow }) {
  const { brief, isSaved, change } = useUnsaved(
    row,
    (changes) => librarian.changeBrief(row.id, changes),
    (outcome) => !outcome.ok && actions.say(failureNotice(outcome.reason, outcome.detail)),
  );
  const cited = brief.items.map(({ id }) => id).toSorted();
  const rows = useLive(() => queryCitedRows(library, brief), cited.join(' '));
  const words = useWords(brief.language);
  const document = useMemo(
    () => (rows.state === 'ready' && words ? composeBrief(brief, rows.value, words, clock()) : null),
    [JSON.stringify(brief), rows, words],
  );
  const remove = (item: BriefItem) => {
    const removal = { kind: 'remove', itemId: item.id } as const;
    const undo = undoOf(brief, removal);
    change(removal);
    actions.say({
      text: t('briefPieceRemoved'),
      ...(undo && {
        undo: () => {
          change(undo);
          actions.say({ text: t('briefPieceRestored') });
        },
      }),
    });
  };
  const trying = (work: () => Promise<string>) => {
    work().then(
      (text) => actions.say({ text }),
      (error: unknown) => actions.say(failureNotice('unexpected', String(error))),
    );
  };
  const take = (format: BriefFormat) =>
    document && trying(async () => t('briefTakenStatus', await takeBrief(document, format, clock())));
  const copy = () =>
    document &&
    trying(async () => {
      await copyBrief(document);
      return t('briefCopiedStatus');
    });
  const title = brief.title.trim() || t('briefUntitled');
  return (
    <div class="brief">
      <h1 class="unseen">{title}</h1>
      <section class="brief-desk" aria-label={t('briefView')}>
        <label class="field">
          {t('briefTitleLabel')}
          {/* A title may take two lines of the desk, and is one line of text. */}
          <textarea
            class="brief-field brief-title-field"
            rows={2}
            lang={brief.language}
            value={brief.title}
            placeholder={t('briefUntitled')}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
            }}
            onInput={({ currentTarget }) =>
              change({ kind: 'title', text: currentTarget.value.replaceAll(/[\n\r]+/gu, ' ') })
            }
          />
        </label>
        <label class="field">
          {t('briefIntroductionLabel')}
          <textarea
            class="brief-field"
            rows={2}
            lang={brief.language}
            value={brief.introduction}
            placeholder={t('briefIntroductionHint')}
            onInput={({ currentTarget }) => change({ kind: 'introduction', text: currentTarget.value })}
          />
        </label>
        <h2 class="brief-pieces-title">
          {t('briefPiecesHeading')}
          <span class="brief-saved">{t(isSaved ? 'briefSaved' : 'briefSaving')}</span>
        </h2>
        {brief.items.length === 0 && <p class="nothing">{t('briefPiecesNone')}</p>}
        <BriefPieces
          language={brief.language}
          items={brief.items}
          document={document}
          newId={() => uuid({ msecs: clock() })}
          onChange={change}
          onRemove={remove}
          onMoved={(text) => actions.say({ text })}
        />
      </section>
      <section class="brief-reading" aria-label={t('briefPreviewLabel')}>
        <BriefTake
          language={brief.language}
          onLanguage={(language) => change({ kind: 'language', language })}
          onTake={take}
          onPrint={() => print()}
          onCopy={copy}
        />
        {document && <BriefPreview brief={document} />}
      </section>
    </div>
  );
}

/** The words of a language; those that are shown need no waiting. */
function useWords(language: LanguageCode): Words | null {
  const [words, setWords] = useState<Words | null>(language === interfaceLanguage() ? ownWords() : null);
  useEffect(() => {
    let wanted = true;
    void loadWords(language).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
