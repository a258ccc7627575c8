/** Accounts, teams, and what is left of the rate limit. */
import { findUser } from '../people';
import { accountShape, profileShape } from '../shapes/people';
import type { Team } from '../world';
import { type Answer, ApiError, type Call, notFound, ok, page, type Routes } from './call';

export const peopleRoutes: Routes = {
  'users/get-authenticated': { needs: '', answer: getAuthenticated },
  'users/get-by-username': {
    needs: '',
    answer: (call) => {
      const user = findUser(call.world, call.text('username'));
      if (user === null) throw notFound();
      return ok(profileShape(call.world, user));
    },
  },
  'users/get-by-id': {
    needs: '',
    answer: (call) => {
      const user = call.world.users.get(call.number('account_id'));
      if (user === undefined) throw notFound();
      return ok(profileShape(call.world, user));
    },
  },
  'rate-limit/get': {
    needs: '',
    answer: (call) => {
      const { limit, remaining, used, reset } = call.limits.rateOf(call.token.value);
      const core = { limit, remaining, used, reset };
      const other = { limit: 30, remaining: 30, used: 0, reset };
      return ok({ resources: { core, search: other, graphql: core }, rate: core });
    },
  },
  'teams/get-membership-for-user-in-org': { needs: 'members=read', answer: getMembership },
  'teams/list-members-in-org': { needs: 'members=read', answer: listMembers },
};

/** An installation token is nobody's: a workflow finds its own account by GraphQL. */
function getAuthenticated(call: Call): Answer {
  if (call.token.kind !== 'personal') throw new ApiError(403, 'Resource not accessible by integration');
  return ok(profileShape(call.world, call.user));
}

function getMembership(call: Call): Answer {
  const team = teamIn(call);
  const user = findUser(call.world, call.text('username'));
  if (user === null || !team.memberIds.has(user.id)) throw notFound();
  const url = `${call.world.origin}/organizations/${team.organizationId}/team/${team.id}/memberships/${user.login}`;
  return ok({ url, role: 'member', state: 'active' });
}

function listMembers(call: Call): Answer {
  const team = teamIn(call);
  const members = [...call.world.users.values()].filter((user) => team.memberIds.has(user.id));
  return page(call, members, (user) => accountShape(call.world, user));
}

function teamIn(call: Call): Team {
  const organization = findUser(call.world, call.text('org'));
  const slug = call.text('team_slug');
  const team = [...call.world.teams.values()].find(
    (each) => each.organizationId === organization?.id && each.slug === slug,
  );
  if (team === undefined) throw notFound();
  return team;
}
