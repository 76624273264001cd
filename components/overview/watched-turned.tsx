import { subjectOfTarget, type Turned } from '../../utils/library/overview/watched-since.ts';
import { count } from '../../utils/locale.ts';
import { hashOf, placeOfSubject } from '../library-place.ts';
import { nameOfTarget } from '../watch-name.ts';
import '../watched-line.css';
import './watched-turned.css';

/** What of the watch list has turned up since, most first. */
export function WatchedTurned({ turned }: { readonly turned: readonly Turned[] }) {
  return (
    <ul class="turned">
      {turned.map(({ watch, articles, events }) => {
        const subject = subjectOfTarget(watch.target);
        const name = nameOfTarget(watch.target);
        return (
          <li key={watch.id}>
            <span class="watched-star" aria-hidden="true">
              ★
            </span>
            <span>
              {subject ? (
                <a class="turned-name" href={hashOf(placeOfSubject(subject))}>
                  {name}
                </a>
              ) : (
                <a class="turned-name" href={hashOf({ view: 'articles', filter: { text: name } })}>
                  {name}
                </a>
              )}{' '}
              <span class="chapter-note figures">
                {[count('articles', articles), events > 0 && count('events', events)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
