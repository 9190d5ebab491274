/** Whole populations on many machines: the function of one person as a transformation of Apache Spark. */
@NullMarked
package io.github.rlsrules.examples.cohort.spark;

import org.jspecify.annotations.NullMarked;
