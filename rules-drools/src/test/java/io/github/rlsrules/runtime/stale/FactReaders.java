package io.github.rlsrules.runtime.stale;

import io.github.rlsrules.runtime.Answer;
import io.github.rlsrules.runtime.Fact;
import io.github.rlsrules.runtime.FactReader;
import io.github.rlsrules.runtime.FactSink;
import java.util.List;

/** Readers as they would stay behind if facts were changed and only these compiled anew. */
public final class FactReaders implements FactReader {
    /** Its two components once stood the other way round. */
    @Fact("reordered")
    public record Reordered(Answer fever, Answer cough) {}

    /** Once it had one component only. */
    @Fact("grown")
    public record Grown(Answer fever, Answer cough) {}

    /** Once it had a component more. */
    @Fact("shrunk")
    public record Shrunk(Answer fever) {}

    @Override
    public List<Class<? extends Record>> types() {
        return List.of(Reordered.class, Grown.class, Shrunk.class);
    }

    private record WasReordered(Answer cough, Answer fever) {}

    private record WasGrown(Answer fever) {}

    private record WasShrunk(Answer fever, Answer cough) {}

    @Override
    public long shape(int type) {
        return FactReader.shapeOf(
                List.of(WasReordered.class, WasGrown.class, WasShrunk.class).get(type));
    }

    @Override
    public int places(int type) {
        return 1;
    }

    @Override
    public int place(int type, Record fact) {
        return 0;
    }

    @Override
    public boolean isWhole(int type, Record fact) {
        return true;
    }

    @Override
    public void read(int type, Record fact, FactSink sink) {
        switch (type) {
            case 0 -> {
                tell(0, ((Reordered) fact).cough, sink);
                tell(1, ((Reordered) fact).fever, sink);
            }
            case 1 -> tell(0, ((Grown) fact).fever, sink);
            default -> throw new NoSuchMethodError("cough"); // as Java does where a method is gone
        }
    }

    private static void tell(int position, Answer answer, FactSink sink) {
        if (answer != Answer.UNKNOWN) {
            sink.answer(position, answer.ordinal());
        }
    }
}
