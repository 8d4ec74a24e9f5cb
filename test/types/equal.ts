/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- T is there to be compared */

/** Whether two types are the same to the compiler, not just assignable. */
export type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile for anything but `true`. */
export type Assert<Claim extends true> = Claim;
