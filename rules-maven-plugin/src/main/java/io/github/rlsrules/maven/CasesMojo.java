package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.check.RulebookCheck;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of a rulebook, or those of one topic, and the values around each limit; all that {@code rules:lint} tells comes first. Only
 * edited rules are compiled, in memory, so that an edited rule is tried within seconds; the module's Java has to be compiled before.
 */
@Mojo(
        name = "cases",
        defaultPhase = LifecyclePhase.TEST,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public class CasesMojo extends RulebookMojo {
    /** One topic, such as {@code iron}; all if there is none. */
    @Parameter(property = "topic")
    @Nullable
    String topic;

    @Override
    void run(RulebookModule module) throws MojoFailureException {
        RulebookCheck check = topic == null ? RulebookCheck.all(module) : RulebookCheck.topic(module, topic);
        if (!check.run(System.out)) {
            throw new MojoFailureException("what stands above is wrong");
        }
    }
}
