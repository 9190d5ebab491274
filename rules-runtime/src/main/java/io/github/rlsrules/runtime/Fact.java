package io.github.rlsrules.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as a fact that rules may read, and declares how its absence reads.
 *
 * <ul>
 *   <li>Without {@link #key} and {@link #list}: one record a patient. Every component is an enum with a constant {@code
 *       UNKNOWN}; a patient without the record has it with everything unknown.
 *   <li>With {@link #key}: at most one record for each constant of that enum component, such as one ferritin value. No
 *       record for a key means that the value is unknown.
 *   <li>With {@link #list}: any number of records, each with an {@code int} component {@code index}, its place on the
 *       host's list. None that matches means no only if the list is {@linkplain Facts.Builder#complete known to be
 *       complete}, else unknown.
 * </ul>
 *
 * <p>Components are enums, {@code int}, {@code long} or {@code double}: nothing that can be null, and no NaN. Conditions
 * in rules may read these only. The constructor must accept any enum constant and any number. {@code toString()} must be
 * overridden to tell none of them: Drools prints facts in its finest logs.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Fact {
    /** {@return where a host gives this fact: the path of the field, such as {@code legSymptoms}} */
    String value();

    /** {@return the enum component that tells facts of this type apart; empty if there is no such component} */
    String key() default "";

    /** {@return whether it is made from other facts, so that no host gives it} */
    boolean derived() default false;

    /** {@return whether a patient has a list of these} */
    boolean list() default false;

    /**
     * {@return the fact whose component {@code complete} is {@code YES} exactly if a list of these is known to be complete;
     * {@code void} if no fact says so}
     */
    Class<?> completeness() default void.class;
}
