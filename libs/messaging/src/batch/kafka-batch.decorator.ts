import { applyDecorators, Catch, type RpcExceptionFilter, UseFilters } from "@nestjs/common";
import { EventPattern } from "@nestjs/microservices";
import { throwError } from "rxjs";

/** Nest turns an unknown exception into "Internal server error"; the strategy needs the error itself to judge it. */
@Catch()
class KeepError implements RpcExceptionFilter {
  catch(error: unknown) {
    return throwError(() => error);
  }
}

const ASSIGNED = "assigned:";

/** The pattern under which the method for assignments of a topic is registered. */
export const toAssignedPattern = (topic: string) => ASSIGNED + topic;
/** The topics that have a batch handler, among the registered patterns. */
export const isBatchPattern = (pattern: string) => !pattern.startsWith(ASSIGNED);

/**
 * The method takes `RecordBatch`es of this topic (the name without prefix), one at a time per partition, in log order.
 *
 * The method's job: handle or `reject` every record, publish, then `commit`. It throws `TransientError` for the batch to be
 * given again later; any other error sends the record that causes it to the dead letter.
 */
export const KafkaBatch = (topic: string) => applyDecorators(EventPattern<string>(topic), UseFilters(new KeepError()));

/**
 * The method prepares a partition of this topic (the name without prefix) before its first batch: it takes a
 * `PartitionAssignment`, restores state and may seek. It runs again after every rebalance and after every transient fault.
 */
export const PartitionAssigned = (topic: string) =>
  applyDecorators(EventPattern<string>(toAssignedPattern(topic)), UseFilters(new KeepError()));
