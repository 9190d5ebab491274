package io.github.rlsrules.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is so for good once it is known, such as sex, age or what has been: a {@link NearMiss} never wants it otherwise. It stands on a
 * component of a fact, or on the constant that is the key of a measured one.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Unchanging {}
