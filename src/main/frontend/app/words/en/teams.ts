export const teams = { title: 'Staff the teams' };
