import { ChevronDownIcon, DropdownMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type Example, EXAMPLES } from './examples';
import icon from './icon.svg';
import { DEMO_TOKENS, type Language, WORDS } from './words';

type HeaderProps = {
  token: string;
  onToken: (token: string) => void;
  language: Language;
  onLanguage: (language: Language) => void;
};

export function Header({ token, onToken, language, onLanguage }: HeaderProps) {
  const responseEditor = useGraphiQL((state) => state.responseEditor);

  // an answer to somebody else, or a refusal, is no longer true
  useEffect(() => responseEditor?.setValue(''), [token, responseEditor]);

  return (
    <header className="bar">
      <h1>
        <img src={icon} alt="" width="22" height="22" />
        经纬 <span lang="en">Jingwei</span>
      </h1>
      <ExampleMenu language={language} />
      <TokenField key={token} token={token} onToken={onToken} language={language} />
      <LanguageSwitch language={language} onLanguage={onLanguage} />
    </header>
  );
}

function ExampleMenu({ language }: { language: Language }) {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const shown = useRef(language);

  // an example that nobody touched follows the language
  useEffect(() => {
    const text = queryEditor?.getValue();
    const place = EXAMPLES[shown.current].findIndex((example) => example.document === text);
    const translated = EXAMPLES[language][place];
    if (translated && translated.document !== text) {
      queryEditor?.setValue(translated.document);
    }
    shown.current = language;
  }, [language, queryEditor]);

  function open(example: Example) {
    const text = queryEditor?.getValue() ?? '';
    if (text.trim() && !EXAMPLES[language].some((other) => other.document === text)) {
      addTab();
    }
    queryEditor?.setValue(example.document);
    variableEditor?.setValue(example.variables);
    queryEditor?.setScrollTop(0);
    queryEditor?.focus();
  }

  return (
    <DropdownMenu modal={false}>
      <DropdownMenu.Button className="menu" type="button">
        {WORDS[language].examples}
        <ChevronDownIcon aria-hidden="true" />
      </DropdownMenu.Button>
      <DropdownMenu.Content className="examples" align="start" collisionPadding={8}>
        {EXAMPLES[language].map((example) => (
          <DropdownMenu.Item key={example.name} onSelect={() => open(example)}>
            <strong>{example.title}</strong>
            <span>{example.about}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}

function TokenField({ token, onToken, language }: Pick<HeaderProps, 'token' | 'onToken' | 'language'>) {
  const words = WORDS[language];
  const [draft, setDraft] = useState(token);
  const typed = draft.trim();

  function submit(event: FormEvent) {
    event.preventDefault();
    onToken(typed);
  }

  return (
    <form className="token" onSubmit={submit} title={words.tokenKept}>
      <input
        // the demo's tokens are no secret; any other is covered
        className={typed && !'demo-'.startsWith(typed) && !typed.startsWith('demo-') ? 'covered' : undefined}
        type="text"
        aria-label={words.token}
        placeholder={words.tokenPlaceholder}
        list="demo-tokens"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <datalist id="demo-tokens">
        {DEMO_TOKENS.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {typed && typed === token ? (
        <button type="button" onClick={() => onToken('')}>
          {words.clear}
        </button>
      ) : (
        <button type="submit" disabled={typed === token}>
          {words.use}
        </button>
      )}
    </form>
  );
}

function LanguageSwitch({ language, onLanguage }: Pick<HeaderProps, 'language' | 'onLanguage'>) {
  return (
    <div className="languages" role="group" aria-label={WORDS[language].language}>
      <button type="button" lang="zh-CN" aria-pressed={language === 'zh-CN'} onClick={() => onLanguage('zh-CN')}>
        中文
      </button>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => onLanguage('en')}>
        English
      </button>
    </div>
  );
}
