package io.github.rlsrules.runtime;

/**
 * An outcome that lifts a guard. A rule that requires one stays silent until the guard is known to be harmless, so that an
 * unknown guard blocks by itself.
 *
 * @since 0.1.0
 */
public interface Clearance extends Intermediate {}
