import { contentId, type EventId, type Override, type Report, type ReportId, toReportId } from "#domain";
import type { ConflictState } from "../conflicts/conflict-state.js";
import { pinProblem } from "../fields/pin.js";
import { toPolicy } from "../records/override-policy.js";
import type { ResolutionState } from "../state/resolution-state.js";

/** What a person asks for, in ids as a person has them: of events, of reports, of an override to undo. */
export interface OverrideRequest {
  readonly action: Override["action"];
  readonly ids: readonly string[];
  /** With `pin`. */
  readonly field?: string;
  readonly value?: string;
  readonly by: string;
  readonly why: string;
  /** ISO instant; of two decisions that disagree the later holds. */
  readonly at: string;
}

/** The record that carries the decision out, or every reason why it is refused. `notes` say what was understood by a name. */
export type PreparedOverride =
  | { readonly ok: true; readonly override: Override; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reports that one id of the request stands for, and the event that holds them. */
interface Named {
  readonly id: string;
  readonly conflict: ConflictState;
  readonly eventId: EventId;
  readonly members: readonly ReportId[];
  readonly isEvent: boolean;
}

/**
 * Turns a request into an override, in which only reports are named: event ids may move, reports never do.
 *
 * Shape: `state` holds at least the conflicts in which the named things lie. An event that was merged into another stands for that one.
 * Errors: none; what does not exist, lies in two conflicts or cannot be done is a problem, told with the id it concerns.
 */
export function prepareOverride(state: ResolutionState, request: OverrideRequest): PreparedOverride {
  const conflicts = [...state.conflicts.values()].map((version) => version.toState());
  if (request.action === "undo") return prepareUndo(conflicts, request);
  const notes: string[] = [];
  const problems: string[] = [];
  const found = [...new Set(request.ids)].flatMap((id) => {
    const named = findNamed(conflicts, id, request.action, notes);
    if (typeof named !== "string") return [named];
    problems.push(named);
    return [];
  });
  if (problems.length > 0) return { ok: false, problems };
  if (found.length === 0) return refuse("it names no event and no report");
  const problem = conflictProblem(found) ?? actionProblem(request, found);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  const { conflict } = found[0] as Named;
  const reportIds = [...new Set(found.flatMap(({ members }) => members))].sort();
  const { field, value } = request;
  const pinned = request.action === "pin" ? { field: field ?? "", value: value ?? "" } : {};
  return { ok: true, override: toRecord(request, conflict, reportIds, pinned), notes };
}

function prepareUndo(conflicts: readonly ConflictState[], request: OverrideRequest): PreparedOverride {
  const [undoes, ...others] = request.ids;
  if (undoes === undefined || others.length > 0) return refuse("undo takes the id of one override");
  for (const conflict of conflicts) {
    const known = conflict.overrides.find(({ overrideId }) => overrideId === undoes);
    if (!known) continue;
    const undoing = conflict.overrides.find((one) => one.undoes === undoes);
    if (toPolicy(conflict.overrides).isUndone(undoes))
      return refuse(`${undoes} is undone already, by ${undoing?.overrideId}`);
    return { ok: true, override: toRecord(request, conflict, known.reportIds, { undoes }), notes: [] };
  }
  return refuse(`there is no override ${undoes}`);
}

const refuse = (problem: string): PreparedOverride => ({ ok: false, problems: [problem] });

function findNamed(
  conflicts: readonly ConflictState[],
  id: string,
  action: Override["action"],
  notes: string[],
): Named | string {
  for (const conflict of conflicts) {
    const event = conflict.events.find(({ eventId }) => eventId === id);
    if (event?.tombstone?.supersededBy) {
      notes.push(`${id} was merged into ${event.tombstone.supersededBy}, which is meant`);
      return findNamed(conflicts, event.tombstone.supersededBy, action, notes);
    }
    if (event?.tombstone) return `event ${id} was retracted: it holds no reports any more`;
    if (event) return { id, conflict, eventId: event.eventId, members: event.members, isEvent: true };
    const holder = conflict.events.find(({ members }) => members.some((member) => member === id));
    const members = [toReportId(id)];
    if (holder) return { id, conflict, eventId: holder.eventId, members, isEvent: false };
    if (conflict.reports.some(({ reportId }: Report) => reportId === id))
      return `no event holds report ${id}: it was withdrawn, replaced by a newer version of its article, or rejected`;
  }
  return `there is no event and no report ${id}`;
}

function conflictProblem(found: readonly Named[]): string | undefined {
  const byConflict = Map.groupBy(found, ({ conflict }) => conflict.conflictId);
  if (byConflict.size < 2) return undefined;
  const told = [...byConflict].map(([conflictId, named]) => `${named.map(({ id }) => id).join(", ")} in ${conflictId}`);
  return `reports of two conflicts never meet: ${told.join("; ")}`;
}

/** What the action asks of what was named. */
function actionProblem({ action, field, value }: OverrideRequest, found: readonly Named[]): string | undefined {
  const events = new Set(found.map(({ eventId }) => eventId));
  const [first] = found;
  switch (action) {
    case "merge":
      return events.size > 1 ? undefined : `there is nothing to merge: all of it is ${first?.eventId} already`;
    case "split": {
      const event = found.find(({ isEvent }) => isEvent);
      if (event) return `split takes the reports to split off, not an event: ${event.id}`;
      if (events.size > 1) return `split takes reports of one event, these lie in ${[...events].join(", ")}`;
      const size = first?.conflict.events.find(({ eventId }) => eventId === first.eventId)?.members.length ?? 0;
      return found.length < size ? undefined : `there is nothing to split off: ${first?.eventId} has no other reports`;
    }
    case "pin":
      return events.size > 1 ? `pin takes one event, not ${[...events].join(", ")}` : pinProblem(field, value);
    default:
      return undefined;
  }
}

function toRecord(
  { action, by, why, at }: OverrideRequest,
  { conflictId, reports }: ConflictState,
  reportIds: readonly ReportId[],
  more: Pick<Override, "field" | "value" | "undoes">,
): Override {
  const named = new Set(reportIds);
  const conflict = reports.find(({ reportId }) => named.has(reportId))?.conflict ?? reports[0]?.conflict;
  if (!conflict) throw new Error(`conflict ${conflictId} holds no report`);
  const said = [more.field, more.value, more.undoes].map((part) => (part === undefined ? "" : String(part)));
  const overrideId = contentId("ov", action, ...said, by, why, at, ...reportIds);
  return { overrideId, conflict, action, reportIds, ...more, by, why, at };
}
