package nl.waarborg.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.waarborg.attachment.MalwareScanner.Verdict;

/**
 * The command INSTREAM of clamd(8): the content in chunks, each after its length in four bytes, ended by a length of
 * zero; then one answer, ended by a zero byte. Nothing waits longer than the time-out.
 */
final class ClamdDialogue {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final SocketChannel channel;
    private final long timeoutMillis;

    ClamdDialogue(SocketChannel channel, Duration timeout) {
        this.channel = channel;
        this.timeoutMillis = timeout.toMillis();
    }

    Verdict scan(InputStream content) throws IOException {
        channel.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            SelectionKey key = channel.register(selector, SelectionKey.OP_WRITE);
            send(ByteBuffer.wrap(COMMAND), key);
            for (byte[] chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                send(ByteBuffer.allocate(4).putInt(chunk.length).flip(), key);
                send(ByteBuffer.wrap(chunk), key);
            }
            send(ByteBuffer.allocate(4).putInt(0).flip(), key);
            return verdict(answer(key));
        }
    }

    private void send(ByteBuffer bytes, SelectionKey key) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(key, SelectionKey.OP_WRITE);
            }
        }
    }

    private String answer(SelectionKey key) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        int read = 0;
        while (read >= 0 && answer.hasRemaining() && !isEnded(answer)) {
            await(key, SelectionKey.OP_READ);
            read = channel.read(answer);
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static boolean isEnded(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    private void await(SelectionKey key, int operation) throws IOException {
        key.interestOps(operation);
        if (key.selector().select(timeoutMillis) == 0) {
            throw new SocketTimeoutException("The malware scanner does not answer");
        }
        key.selector().selectedKeys().clear();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.endsWith(" FOUND")) {
            return Verdict.MALWARE;
        }
        if (answer.endsWith(" OK")) {
            return Verdict.CLEAN;
        }
        throw new IOException("The malware scanner says: " + answer);
    }
}
