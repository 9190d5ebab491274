package io.github.rlsrules.authoring.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The classes that Drools makes of the DRL, thousands of small ones, each compiled with line numbers of a source that nobody has, and
 * each condition an enum of one constant with all that enums can do. A host carries them in its jar, so what nobody asks for goes, and
 * the rest is put into one file, in which they are packed together.
 */
final class ModelClasses {
    static final String FILE = "rulebook.models";

    /** What Drools makes for who starts it by itself, under one name for all projects. */
    private static final String OF_A_PROJECT = "org/drools/project/";

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ModelClasses() {}

    /** The file with the classes of models: a jar that packs nothing itself, for the one in which it will lie packs better. */
    static byte[] packed(Map<String, byte[]> compiled) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> one : new TreeMap<>(compiled).entrySet()) {
                if (one.getKey().endsWith(".class") && !one.getKey().startsWith(OF_A_PROJECT)) {
                    ZipEntry entry = new ZipEntry(one.getKey());
                    entry.setTimeLocal(ALWAYS); // so that the same rules make the same bytes
                    zip.putNextEntry(entry);
                    zip.write(stripped(one.getValue()));
                }
            }
        }
        return file.toByteArray();
    }

    private static byte[] stripped(byte[] given) {
        ClassReader reader = new ClassReader(given);
        ClassWriter stripped = new ClassWriter(0);
        boolean isExpression = Arrays.asList(reader.getInterfaces()).contains(Expression.OF_DROOLS);
        reader.accept(isExpression ? new Expression(stripped) : stripped, ClassReader.SKIP_DEBUG);
        byte[] less = stripped.toByteArray();
        return less.length < given.length ? less : given;
    }

    /** A condition or a consequence: only its constant {@code INSTANCE} is ever read. */
    private static final class Expression extends ClassVisitor {
        private static final String OF_DROOLS = "org/drools/model/functions/HashedExpression";
        private static final String ALL = "$VALUES";
        private static final String MAKES_ALL = "$values";
        private static final Set<String> OF_ENUMS = Set.of("values", "valueOf", MAKES_ALL);

        Expression(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                String superName,
                String @Nullable [] interfaces) {
            super.visit(version, access, name, null, superName, interfaces);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return null;
        }

        @Override
        public void visitInnerClass(String name, @Nullable String outer, @Nullable String inner, int access) {
            // nobody asks an expression for its members
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            return name.equals(ALL) ? null : super.visitField(access, name, descriptor, null, value);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if (OF_ENUMS.contains(name)) {
                return null;
            }
            return new WithoutAll(super.visitMethod(access, name, descriptor, null, null));
        }

        /** Nothing fills an array that is gone. */
        private static final class WithoutAll extends MethodVisitor {
            WithoutAll(MethodVisitor next) {
                super(Opcodes.ASM9, next);
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
                if (!name.equals(MAKES_ALL)) {
                    super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
                }
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                if (!name.equals(ALL)) {
                    super.visitFieldInsn(opcode, owner, name, descriptor);
                }
            }
        }
    }
}
