package io.github.rlsrules.examples.cohort;

import picocli.CommandLine.Command;

@Command(name = "diff")
final class DiffCommand implements Runnable {
    @Override
    public void run() {}
}
