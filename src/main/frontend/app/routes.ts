import { createRouter, createWebHashHistory } from 'vue-router';
import Rounds from './rounds/Rounds.vue';
import SignIn from './session/SignIn.vue';

/** Where things are; behind a hash, so that one page serves them all under whatever context path. */
export const routes = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', redirect: '/rounds' },
    { path: '/sign-in', name: 'sign-in', component: SignIn },
    { path: '/rounds', name: 'rounds', component: Rounds },
    { path: '/rounds/:round', name: 'teams', component: () => import('./teams/TeamBuilder.vue'), props: true },
    {
      path: '/rounds/:round/certificates',
      name: 'certificates',
      component: () => import('./certificates/Certificates.vue'),
      props: true,
    },
    { path: '/declarations', name: 'declarations', component: () => import('./declarations/Declarations.vue') },
    { path: '/conduct', name: 'conduct', component: () => import('./conduct/Conduct.vue') },
    { path: '/recusals', name: 'recusals', component: () => import('./recusals/Recusals.vue') },
    { path: '/rules', name: 'rules', component: () => import('./rules/Rules.vue') },
    { path: '/rules/:rule', name: 'rule', component: () => import('./rules/RulePage.vue'), props: true },
    { path: '/clues', name: 'clues', component: () => import('./clues/Clues.vue') },
    { path: '/clues/:clue', name: 'clue', component: () => import('./clues/Clue.vue') },
    { path: '/:rest(.*)*', redirect: '/rounds' },
  ],
});
