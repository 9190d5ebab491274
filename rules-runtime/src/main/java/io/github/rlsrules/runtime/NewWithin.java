package io.github.rlsrules.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For how long a {@link Sign} counts as new. Label and question say it; an answer that is older than that no longer tells that it is new.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NewWithin {
    /** {@return for how many days} */
    int days();
}
