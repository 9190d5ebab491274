package io.github.rlsrules.maven;

import io.github.rlsrules.authoring.RulebookModule;
import io.github.rlsrules.authoring.RulebookUnderTest;
import io.github.rlsrules.authoring.cases.CaseFileException;
import io.github.rlsrules.authoring.lint.Lint;
import io.github.rlsrules.authoring.lint.LintFinding;
import io.github.rlsrules.runtime.RulebookException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that works on the rulebook of a module; where there is none, it does nothing. */
abstract class RulebookMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** The folder below which the module's rulebook lies: the only folder with a {@code rulebook.properties}. */
    @Parameter(property = "rules.resources", defaultValue = "${project.basedir}/src/main/resources", required = true)
    File resources;

    /** Where reports are written. */
    @Parameter(property = "rules.output", defaultValue = "${project.build.directory}", required = true)
    File output;

    @SuppressWarnings("NullAway.Init") // Maven fills in the parameters
    RulebookMojo() {}

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (!RulebookModule.isIn(resources.toPath())) {
            getLog().warn("no rulebook below " + resources + ": nothing was done");
            return;
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loader()) {
            thread.setContextClassLoader(loader);
            run(RulebookModule.in(resources.toPath(), classes(), loader));
        } catch (IllegalArgumentException
                | IllegalStateException
                | CaseFileException
                | RulebookException
                | UncheckedIOException
                | AssertionError e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException(String.valueOf(e), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Does the work.
     *
     * @throws IllegalArgumentException if what was asked for is not there, with what is wrong and what to do
     * @throws IllegalStateException as for an argument
     */
    abstract void run(RulebookModule module) throws IOException, MojoFailureException;

    /**
     * The rulebook as its files stand now.
     *
     * @throws IllegalArgumentException if rules name what does not exist: the compiler would say it in its own words
     */
    static RulebookUnderTest<?> underTest(RulebookModule module) {
        module.requireBuilt();
        List<LintFinding> names = Lint.names(module.folder(), module.loader());
        if (!names.isEmpty()) {
            throw new IllegalArgumentException(
                    names.stream().map(LintFinding::toString).collect(Collectors.joining("\n")));
        }
        return module.underTest();
    }

    Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    /** The module's classes and those that they need; what the kit brings itself comes from the kit. */
    URLClassLoader loader() throws MojoExecutionException {
        try {
            Set<String> elements = new LinkedHashSet<>(project.getCompileClasspathElements());
            elements.addAll(project.getRuntimeClasspathElements());
            URL[] urls = new URL[elements.size()];
            int i = 0;
            for (String element : elements) {
                urls[i++] = new File(element).toURI().toURL();
            }
            return new URLClassLoader(urls, RulebookMojo.class.getClassLoader());
        } catch (DependencyResolutionRequiredException | MalformedURLException e) {
            throw new MojoExecutionException("cannot tell the class path of " + project.getId(), e);
        }
    }

    /** Prints to the user, with {@code -q} too: what a goal finds is what it is called for. */
    static void print(List<String> lines) {
        lines.forEach(System.out::println);
    }
}
