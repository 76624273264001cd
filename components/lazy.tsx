import type { ComponentChild, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../utils/locale.ts';
import { FailureNotice } from './failure-notice.tsx';

type Loaded<Props> = ComponentType<Props> | 'loading' | 'failed';

/**
 * A view that is loaded when it is first shown, so that the library opens without it.
 * @param waiting stands in its place until then.
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: () => ComponentChild = () => <p class="library-waiting">{t('loadingLibrary')}</p>,
): ComponentType<Props> {
  let known: Loaded<Props> = 'loading';
  return function Lazy(props: Props) {
    const [loaded, setLoaded] = useState<{ readonly view: Loaded<Props> }>({ view: known });
    useEffect(() => {
      if (known !== 'loading') return;
      load().then(
        (view) => {
          known = view;
          setLoaded({ view });
        },
        // The extension was replaced while its page stood open.
        () => setLoaded({ view: 'failed' }),
      );
    }, []);
    const View = loaded.view;
    if (View === 'loading') return waiting();
    if (View === 'failed') return <FailureNotice reason="page-outdated" />;
    return <View {...props} />;
  };
}
