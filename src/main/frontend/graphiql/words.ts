export type Language = 'zh-CN' | 'en';

/** What the page wants the person to know before anything else. */
export type Notice =
  | { kind: 'no-token' | 'token-refused' | 'forbidden' | 'unreachable' }
  | { kind: 'later'; seconds: number | null }
  | { kind: 'no-answer'; status: number };

const zh = {
  examples: '示例',
  token: '访问令牌',
  tokenPlaceholder: '令牌，例如 demo-clerk、demo-leader',
  use: '使用',
  clear: '清除',
  language: '语言',
  tokenKept: '令牌只保存在本标签页，关闭即失。',
  notice(notice: Notice): string {
    switch (notice.kind) {
      case 'no-token':
        return '尚未登录：请在右上角填入访问令牌并按回车。演示单位启动时会打印全部令牌，例如 demo-clerk、demo-gatekeeper、demo-auditor。';
      case 'token-refused':
        return '令牌无效或已过期（401）：请核对后重新填入，或向管理员申请新的令牌。演示令牌只在演示单位有效。';
      case 'forbidden':
        return '请求被拒绝（403）：若是网页登录，请刷新本页后再试；否则您的角色无权执行此操作。';
      case 'unreachable':
        return '连接不到服务：请确认服务正在运行、网络通畅，然后再试。';
      case 'later':
        return `服务暂时不能回答：请${notice.seconds === null ? '稍后' : ` ${notice.seconds} 秒后`}再试。`;
      case 'no-answer':
        return `服务没有返回 GraphQL 应答（HTTP ${notice.status}）。`;
    }
  },
};

const en: typeof zh = {
  examples: 'Examples',
  token: 'Access token',
  tokenPlaceholder: 'token, e.g. demo-clerk, demo-leader',
  use: 'Use',
  clear: 'Clear',
  language: 'Language',
  tokenKept: 'The token is kept in this tab only and is gone when it closes.',
  notice(notice) {
    switch (notice.kind) {
      case 'no-token':
        return 'Not signed in: enter an access token at the top right and press Enter. The demo office prints all of its tokens when it starts, for example demo-clerk, demo-gatekeeper, demo-auditor.';
      case 'token-refused':
        return 'The token is not valid or has expired (401): check it and enter it again, or ask your administrator for a new one. Demo tokens work in the demo office only.';
      case 'forbidden':
        return 'Refused (403): if you signed in on a web page, reload this one and try again; otherwise your role does not permit this.';
      case 'unreachable':
        return 'The service cannot be reached: check that it is running and that the network is up, then try again.';
      case 'later':
        return `The service cannot answer now: try again ${notice.seconds === null ? 'later' : `in ${notice.seconds} s`}.`;
      case 'no-answer':
        return `The service sent no GraphQL answer (HTTP ${notice.status}).`;
    }
  },
};

export const WORDS: Record<Language, typeof zh> = { 'zh-CN': zh, en };

/** The demo office's tokens, offered while typing. */
export const DEMO_TOKENS =
  'clerk gatekeeper leader office-head group-head member member-2 receiver receiver-org supervisor seal-keeper auditor admin inspected-unit subject'
    .split(' ')
    .map((name) => `demo-${name}`);
