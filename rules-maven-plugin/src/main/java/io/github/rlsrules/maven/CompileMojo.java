package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.build.RulebookBuild;
import io.github.rlsrules.authoring.build.SelfTestBuild;
import java.io.IOException;
import java.net.URLClassLoader;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes an artifact of a rulebook: lints it, compiles its DRL, and writes what hosts run beside the module's classes, with a catalogue
 * of its rules and a self-test. A finding fails the build. Cases and all else that only proves the rules stay out of the artifact.
 */
@Mojo(
        name = "compile",
        defaultPhase = LifecyclePhase.COMPILE,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public class CompileMojo extends RulebookMojo {
    @Override
    void run(RulebookModule module) throws IOException, MojoFailureException {
        RulebookBuild.build(module, project.getVersion());
        try (URLClassLoader loader = loader()) { // one that has not seen the module without its rulebook
            SelfTestBuild.write(RulebookModule.in(resources.toPath(), classes(), loader));
        } catch (MojoExecutionException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }
}
