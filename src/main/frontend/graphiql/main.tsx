import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { DOC_EXPLORER_PLUGIN, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { HISTORY_PLUGIN, HistoryStore } from '@graphiql/plugin-history';
import { GraphiQLProvider } from '@graphiql/react';
import { GraphiQLInterface } from 'graphiql';
import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples';
import { askAs } from './fetcher';
import { Header } from './header';
import { type Language, type Notice, WORDS } from './words';

const TOKEN = 'jingwei:token';
const LANGUAGE = 'jingwei:language';
const PLUGINS = [DOC_EXPLORER_PLUGIN, HISTORY_PLUGIN];

function Page() {
  const [token, setToken] = useState(() => sessionStorage.getItem(TOKEN) ?? '');
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(LANGUAGE) === 'en' ? 'en' : 'zh-CN'));
  const [notice, setNotice] = useState<Notice | null>(null);
  const fetcher = useMemo(() => askAs(token, language, setNotice), [token, language]);
  const first = EXAMPLES[language][0];

  useEffect(() => {
    if (token) {
      sessionStorage.setItem(TOKEN, token);
    } else {
      sessionStorage.removeItem(TOKEN);
    }
  }, [token]);

  useEffect(() => {
    localStorage.setItem(LANGUAGE, language);
    document.documentElement.lang = language;
  }, [language]);

  return (
    <GraphiQLProvider
      fetcher={fetcher}
      defaultQuery={first?.document}
      inputValueDeprecation
      plugins={PLUGINS}
      referencePlugin={DOC_EXPLORER_PLUGIN}
      // questions name people: they stay in this tab and go when it closes
      storage={sessionStorage}
    >
      <HistoryStore>
        <DocExplorerStore>
          <Header token={token} onToken={setToken} language={language} onLanguage={setLanguage} />
          {notice && (
            <p className="notice" role="status" data-kind={notice.kind}>
              {WORDS[language].notice(notice)}
            </p>
          )}
          <GraphiQLInterface defaultEditorToolsVisibility="variables" showPersistHeadersSettings={false} />
        </DocExplorerStore>
      </HistoryStore>
    </GraphiQLProvider>
  );
}

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
