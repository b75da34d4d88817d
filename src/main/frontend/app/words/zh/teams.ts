export const teams = { title: '组建巡察组' };
