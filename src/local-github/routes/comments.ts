/** Issue comments and reactions. */
import { grantOf, reaches } from '../people';
import { fullName } from '../shapes/repositories';
import { commentShape, reactionShape, threadOfText } from '../shapes/texts';
import { addComment, byTime, edit, react, reactionsOn, removeComment } from '../texts';
import { type Comment, type ReactionContent, type Text, type Thread, textsOf } from '../world';
import {
  type Answer,
  ApiError,
  type Call,
  created,
  invalid,
  NO_CONTENT,
  notFound,
  ok,
  page,
  type Routes,
} from './call';
import { commentIn, reviewCommentIn, threadIn } from './find';

const READ = 'issues=read; pull_requests=read';
const WRITE = 'issues=write; pull_requests=write';

/** Longest text of a comment, in characters. */
const BODY_MAX = 65_536;

export const commentRoutes: Routes = {
  'issues/list-comments': {
    needs: READ,
    answer: (call) => {
      const thread = threadIn(call);
      return page(call, since(call, (each) => each.threadId === thread.id).sort(byTime), (each) =>
        commentShape(call.world, each),
      );
    },
  },
  'issues/list-comments-for-repo': {
    needs: READ,
    answer: (call) => page(call, inRepository(call), (each) => commentShape(call.world, each)),
  },
  'issues/get-comment': { needs: READ, answer: (call) => ok(commentShape(call.world, commentIn(call))) },
  'issues/create-comment': { needs: WRITE, answer: createComment },
  'issues/update-comment': {
    needs: WRITE,
    answer: (call) => {
      const comment = ownOrWriter(call, commentIn(call));
      const body = bodyOf(call);
      return ok(commentShape(call.world, edit(call.world, comment, { by: call.user.login, body })));
    },
  },
  'issues/delete-comment': {
    needs: WRITE,
    answer: (call) => {
      removeComment(call.world, ownOrWriter(call, commentIn(call)), call.user.login);
      return NO_CONTENT;
    },
  },
  ...reactionsOf('issue', WRITE, threadIn, 'reactions/delete-for-issue'),
  ...reactionsOf('issue-comment', WRITE, commentIn, 'reactions/delete-for-issue-comment'),
  ...reactionsOf(
    'pull-request-review-comment',
    'pull_requests=write',
    reviewCommentIn,
    'reactions/delete-for-pull-request-comment',
  ),
};

function createComment(call: Call): Answer {
  const thread = threadIn(call);
  refuseLocked(thread, 'comment');
  const seed = { by: call.user.login, body: bodyOf(call) };
  const comment = addComment(call.world, fullName(call.world, call.repository), thread.number, seed);
  return created(commentShape(call.world, comment));
}

function bodyOf(call: Call): string {
  const body = call.textField('body') ?? '';
  if (body.trim() === '') throw invalid('IssueComment', 'body', "Body can't be blank");
  if ([...body].length > BODY_MAX)
    throw invalid('IssueComment', 'data', `Body is too long (maximum is ${BODY_MAX} characters)`);
  return body;
}

function refuseLocked(thread: Thread, what: string): void {
  if (thread.locked) throw new ApiError(403, `Unable to create ${what} because issue is locked.`);
}

/** With issues: write an App may edit and delete anybody's comment; a person needs the role for it. */
function ownOrWriter(call: Call, comment: Comment): Comment {
  const isWriter =
    call.token.kind !== 'personal' || reaches(grantOf(call.world, call.repository, call.user.id), 'write');
  if (!isWriter && comment.authorId !== call.user.id) throw new ApiError(403, 'Must have admin rights to Repository.');
  return comment;
}

function since(call: Call, keep: (comment: Comment) => boolean): Comment[] {
  const from = call.has('since') ? Date.parse(call.text('since')) : 0;
  return textsOf(call.world, 'comment').filter((each) => keep(each) && Date.parse(each.updatedAt) >= from);
}

function inRepository(call: Call): readonly Comment[] {
  const here = (each: Comment) => threadOfText(call.world, each).repositoryId === call.repository.id;
  const time = (each: Comment) => Date.parse(call.text('sort') === 'updated' ? each.updatedAt : each.createdAt);
  const sorted = since(call, here).sort((a, b) => time(a) - time(b) || a.id - b.id);
  return call.text('direction') === 'desc' ? sorted.reverse() : sorted;
}

/** List, create and delete on one kind of text. */
function reactionsOf(kind: string, write: string, find: (call: Call) => Text, deleteId: string): Routes {
  return {
    [`reactions/list-for-${kind}`]: {
      needs: write.replaceAll('=write', '=read'),
      answer: (call) => {
        const all = reactionsOn(call.world, find(call));
        const wanted = all.filter((each) => !call.has('content') || each.content === call.text('content'));
        return page(call, wanted, (each) => reactionShape(call.world, each));
      },
    },
    [`reactions/create-for-${kind}`]: {
      needs: write,
      answer: (call) => {
        const text = find(call);
        refuseLocked(threadOfText(call.world, text), 'reaction');
        const seed = { by: call.user.login, content: parseContent(call.textField('content')) };
        const { reaction, isNew } = react(call.world, text, seed);
        return { status: isNew ? 201 : 200, body: reactionShape(call.world, reaction) };
      },
    },
    [deleteId]: {
      needs: write,
      answer: (call) => {
        const reaction = reactionsOn(call.world, find(call)).find((each) => each.id === call.number('reaction_id'));
        if (reaction === undefined) throw notFound();
        if (reaction.userId !== call.user.id) throw new ApiError(403, 'Must be the author of the reaction.');
        call.world.reactions.delete(reaction.id);
        return NO_CONTENT;
      },
    },
  };
}

/** The description has checked it already. */
function parseContent(content: string | null): ReactionContent {
  return content as ReactionContent;
}
