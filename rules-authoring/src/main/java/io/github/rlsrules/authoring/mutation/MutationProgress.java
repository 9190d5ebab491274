package io.github.rlsrules.authoring.mutation;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar for a person at a terminal; silent elsewhere. */
final class MutationProgress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    MutationProgress(int mutants) {
        this.bar = isTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName("mutants")
                        .setInitialMax(mutants)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build()
                : null;
    }

    void done(int mutants) {
        if (bar != null) {
            bar.stepBy(mutants);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null || System.getenv("CI") != null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true; // before Java 22 there is a console on a terminal only
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
