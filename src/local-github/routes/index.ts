/** Every operation of the vendored description and what answers it. A test holds the two lists against each other. */
import type { Routes } from './call';
import { checkRoutes } from './checks';
import { commentRoutes } from './comments';
import { peopleRoutes } from './people';
import { repositoryRoutes } from './repositories';
import { threadRoutes } from './threads';

export const ROUTES: Routes = {
  ...checkRoutes,
  ...commentRoutes,
  ...peopleRoutes,
  ...repositoryRoutes,
  ...threadRoutes,
};
