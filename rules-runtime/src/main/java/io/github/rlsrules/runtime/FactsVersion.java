package io.github.rlsrules.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which version of the notation of facts the record type of a patient has: one more each time that something a host may have stored is
 * renamed, moved or removed. What is merely new needs none. The list of changes stands beside the type, as {@code <type>.moves.tsv}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactsVersion {
    int value();
}
