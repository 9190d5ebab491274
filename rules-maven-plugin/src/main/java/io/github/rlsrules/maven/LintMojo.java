package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.check.RulebookCheck;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Tells all that can be wrong with a rulebook apart from its cases, each with file and line first, the reason and the remedy: rules, texts,
 * sources, registers. Only edited rules are compiled, in memory; the module's Java has to be compiled before.
 */
@Mojo(
        name = "lint",
        defaultPhase = LifecyclePhase.TEST,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public class LintMojo extends RulebookMojo {
    @Override
    void run(RulebookModule module) throws MojoFailureException {
        if (!RulebookCheck.lint(module).run(System.out)) {
            throw new MojoFailureException("the lint found what stands above");
        }
    }
}
