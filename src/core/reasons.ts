/** Reason codes (contract §3): stable names for every way a request can end without, or with, a run. */
export const REASONS = {
  ok: 'The request ran.',
  no_command: 'The text holds no command: nothing to do.',
  bot_author: 'Bots do not trigger runs. List the numeric id under `approval.bots` to allow one.',
  usage_error: 'The command could not be read. The answer names the mistake, its place and the nearest valid word.',
  unknown_language:
    'No enabled language has this name. Use one of the listed words, or enable the language in the configuration.',
  no_code: 'There is no code to run. Put a fenced code block below the command, or into the description.',
  code_too_long: 'The code is longer than `limits.code`. Shorten it, or raise the limit in the configuration.',
  invalid_characters: 'The code holds NUL, control characters or invalid UTF-8. Remove them.',
  syntax_error: 'The code does not parse. Mend the lines that the report points at.',
  needs_approval: 'A maintainer has to approve first. The report shows the line to type.',
  approval_stale: 'The code, its limits or the configuration changed after the report. Ask again with a new command.',
  approval_expired: 'The approval came too late. Ask again with a new command.',
  approval_consumed: 'This approval was already used; it counts once. Ask again with a new command.',
  approval_ambiguous:
    'Several requests wait here, so a label cannot tell which. Type one of the listed `/run approve ID` lines.',
  approver_not_allowed: 'This account may not approve this risk. Ask somebody with the role that the report names.',
  requester_blocked: 'This account is on the `approval.blocked` list. A maintainer can take it off.',
  rejected: 'A maintainer refused this request. Change what they named and ask again with a new command.',
  cancelled: 'The request was cancelled. Ask again with a new command.',
  blocked_by_policy:
    'The policy of this repository, or of this version, forbids it. Ask for less, or ask a maintainer to change the policy.',
  limit_exceeded:
    'More was asked for than `limits.max` allows. Ask for less, or raise the maximum in the configuration.',
  quota_exceeded: 'Too many requests in this window. Wait, or raise `quota` in the configuration.',
  config_invalid: 'The configuration on the default branch is invalid. Mend the lines that the report names.',
  permission_unknown:
    'GitHub did not say what this account may do, so nothing ran. Try again, or check the token’s permissions.',
  not_found: 'What the command refers to is not there. Check the number or the ID.',
  locked: 'The conversation is locked or closed, or the repository is archived. Open it again, or ask elsewhere.',
  duplicate: 'Another run already owns this request. Its report is on the thread.',
  docker_unavailable: 'No Docker engine answered. Start it, or set `DOCKER_HOST`.',
  image_unavailable: 'The image is neither here nor can it be pulled. Check `images` in the configuration.',
  sandbox_error: 'The sandbox failed on our side; the program is not to blame. Try again.',
  model_unavailable:
    'Tasks need a model: set `openai-api-key`, `openai-base-url` and `openai-model`. Code blocks run without one.',
  model_refused: 'The model refused the task. Put it in other words, or give the code yourself.',
  generation_failed:
    'The model gave no program that works. Say more exactly what is wanted, or raise `model.max_retries`.',
  budget_exceeded: 'The token budget of this task is used up. Ask for less, or raise `model.budget_tokens`.',
  disabled: 'Sallyport is switched off here. Set `enabled: true` in the configuration to switch it on.',
  internal_error: 'Sallyport itself failed. The log of the run has the details; please report it.',
} as const;

export type ReasonCode = keyof typeof REASONS;
