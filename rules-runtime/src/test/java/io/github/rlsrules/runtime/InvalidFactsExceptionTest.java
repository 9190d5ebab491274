package io.github.rlsrules.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidFactsExceptionTest {
    private static final Problem UNIT = new Problem("labs[0].unit", Problem.Code.UNKNOWN_UNIT, "use one of g/L, mg/L");
    private static final Problem SYNTAX = new Problem("", Problem.Code.SYNTAX, "ends too early");

    @Test
    void allProblemsAreToldTogetherEachWithItsPath() {
        assertThat(new InvalidFactsException(List.of(UNIT, SYNTAX)))
                .hasMessage("labs[0].unit: use one of g/L, mg/L; ends too early");
    }

    @Test
    void theProblemsStayAsTheyWere() {
        List<Problem> problems = new ArrayList<>(List.of(UNIT));
        InvalidFactsException exception = new InvalidFactsException(problems);
        problems.add(SYNTAX);
        assertThat(exception.problems()).containsExactly(UNIT);
    }
}
