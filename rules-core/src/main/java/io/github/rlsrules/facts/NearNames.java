package io.github.rlsrules.facts;

/** How many letters apart two spellings are: left out, too many, another one, or two that changed places. */
final class NearNames {
    private static final int SHORT = 5;
    private static final int LONG = 9;

    private NearNames() {}

    /** How far a misspelling may be from what was meant: a short word is soon another one. */
    static int allowed(String name) {
        return name.length() < SHORT ? 0 : name.length() < LONG ? 1 : 2;
    }

    static boolean isAt(int distance, String one, String other) {
        return Math.abs(one.length() - other.length()) <= distance && of(one, other) == distance;
    }

    static boolean isWithin(int distance, String one, String other) {
        return of(one, other) <= distance;
    }

    private static int of(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[other.length()];
    }
}
