package io.github.rlsrules.runtime;

/**
 * An outcome that other rules read and no reader sees: it stands in explanations, never among the findings, and needs no
 * text.
 *
 * @since 0.1.0
 */
public interface Intermediate extends Outcome {}
