package io.github.rlsrules.examples.cli;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Shows no progress. */
final class Silence implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
        return 1;
    }

    @Override
    public void accept(String rendered) {}

    @Override
    public void close() {}
}
