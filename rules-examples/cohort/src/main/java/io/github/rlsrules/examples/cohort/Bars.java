package io.github.rlsrules.examples.cohort;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on the terminal; nothing where there is none. */
final class Bars {
    private Bars() {}

    static ProgressBar bar(String task, long count) {
        ProgressBarBuilder builder =
                new ProgressBarBuilder().setTaskName(task).setInitialMax(count).setUpdateIntervalMillis(500);
        boolean visible = System.console() != null;
        return (visible ? builder : builder.setConsumer(new DelegatingProgressBarConsumer(line -> {}))).build();
    }
}
