package io.github.rlsrules.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which version of the notation of facts the record type of a patient has: one more each time that something a host may have stored is
 * renamed, moved or removed. What is merely new needs none. The list of changes stands beside the type, as {@code <type>.moves.tsv}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactsVersion {
    /** {@return the version of today; the first one is 1} */
    int value();
}
