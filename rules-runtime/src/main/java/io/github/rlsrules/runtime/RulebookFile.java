package io.github.rlsrules.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The compiled rulebook as one file, written by the build: the tables of its network and its rules. It is verified when it is read.
 *
 * @param sha256 that of the sources of which it was made
 * @param texts the checksum of the texts beside it, {@link RulebookFiles#textsChecksum}
 * @param kinds what each of its outcomes is, as {@link Kinds}
 * @param network null if its rules read what another rulebook concludes
 */
record RulebookFile(
        String sha256,
        int texts,
        Set<String> kinds,
        @Nullable Network network,
        CompiledRules rules) {
    static final String NAME = "rulebook.bin";
    private static final int MAGIC = 0x52554C45;
    /** Raise it with every change of what is written. */
    private static final int FORMAT = 8;

    private static final int HEAD = 3 * Integer.BYTES;

    static byte[] write(String sha256, int texts, @Nullable Network network, List<CompiledRule> rules) {
        BinaryWriter body = new BinaryWriter();
        body.string(sha256).number(texts);
        Set<String> kinds = Kinds.of(rules);
        body.number(kinds.size());
        kinds.forEach(body::string);
        body.number(network == null ? 0 : 1);
        if (network != null) {
            NetworkFile.write(network, body);
        }
        RulesFile.write(rules, body);
        byte[] content = new BinaryWriter().partWithTable(body).toBytes();
        ByteBuffer file = ByteBuffer.allocate(HEAD + content.length);
        return file.putInt(MAGIC)
                .putInt(FORMAT)
                .putInt(checksum(content, 0))
                .put(content)
                .array();
    }

    private static int checksum(byte[] bytes, int from) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, bytes.length - from);
        return (int) sum.getValue();
    }

    /**
     * Reads the file in a folder of the class path; nothing if there is none, or if it was made of other sources.
     *
     * @param expected the hash of the sources of which it should be made
     * @throws RulebookException if it is damaged or of another format
     */
    static Optional<RulebookFile> read(ClassLoader loader, String folder, String expected) {
        byte[] file;
        try (InputStream in = loader.getResourceAsStream(folder + "/" + NAME)) {
            if (in == null) {
                return Optional.empty();
            }
            file = in.readAllBytes();
        } catch (IOException e) {
            throw new RulebookException("cannot read " + folder + "/" + NAME, e);
        }
        RulebookFile read = read(file, loader, folder + "/" + NAME);
        return read.sha256.equals(expected) ? Optional.of(read) : Optional.empty();
    }

    static RulebookFile read(byte[] file, ClassLoader loader, String name) {
        BinaryReader head = BinaryReader.of(file);
        if (file.length < HEAD || head.number() != MAGIC || head.number() != FORMAT) {
            throw new RulebookException(name + " is no compiled rulebook of format " + FORMAT);
        }
        if (head.number() != checksum(file, HEAD)) {
            throw new RulebookException(name + " is damaged: its checksum does not fit");
        }
        BinaryReader body = head.partWithTable();
        String sha256 = body.string();
        int texts = body.number();
        Set<String> kinds = new HashSet<>();
        for (int i = body.number(); i > 0; i--) {
            kinds.add(body.string());
        }
        Network network = body.number() == 0 ? null : NetworkFile.read(body, loader);
        return new RulebookFile(sha256, texts, kinds, network, new RulesFile(body, loader));
    }
}
