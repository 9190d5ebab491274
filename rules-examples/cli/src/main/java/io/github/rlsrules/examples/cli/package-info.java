/** The command line: a host that reads patients from JSON files. */
@NullMarked
package io.github.rlsrules.examples.cli;

import org.jspecify.annotations.NullMarked;
