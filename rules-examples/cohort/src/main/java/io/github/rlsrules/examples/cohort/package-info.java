/**
 * Whole populations: tables of people in, findings out. {@link io.github.rlsrules.examples.cohort.PersonAssessor} is the function of one person, whoever
 * brings the rows together; the rest does so with DuckDB, on one machine and in bounded memory.
 */
@NullMarked
package io.github.rlsrules.examples.cohort;

import org.jspecify.annotations.NullMarked;
