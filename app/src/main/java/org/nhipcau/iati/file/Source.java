package org.nhipcau.iati.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.nhipcau.iati.file.FileProblem.OverLimit;
import org.nhipcau.iati.file.FileProblem.Truncated;
import org.nhipcau.iati.file.FileProblem.WrongEncoding;

/// The characters of a file on their way to the parser, decoded strictly, with those still needed kept beside.
///
/// The parser says where an activity began and ended; what lies between is cut out of what is kept here. That is
/// why an
/// activity's own XML costs one copy and no second writing.
final class Source extends Reader {

    /// A single token longer than this ends the reading: the parser itself knows no limit and would fill the memory.
    private static final int LONGEST_TOKEN = 4 << 20;

    private final InputStream bytes;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded = ByteBuffer.allocate(1 << 16).limit(0);
    private boolean atEnd;

    private char[] kept = new char[1 << 16];
    private int keptLength;
    private long keptFrom;
    private long needed;
    private long tokenFrom;
    private State state = State.FLOWING;

    private enum State {
        FLOWING,
        CUT_SHORT,
        UNDECODABLE,
        TOKEN_TOO_LONG
    }

    Source(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (keptFrom + keptLength - tokenFrom > LONGEST_TOKEN) {
            state = State.TOKEN_TOO_LONG;
            throw new IOException("token too long");
        }
        var characters = CharBuffer.wrap(into, offset, length);
        while (characters.position() == 0) {
            var result = decoder.decode(undecoded, characters, atEnd);
            if (result.isError() && characters.position() == 0) {
                // A character whose last bytes are missing at the very end: the file was cut, the encoding is right.
                var cut = atEnd && result.isMalformed() && result.length() == undecoded.remaining();
                state = cut ? State.CUT_SHORT : State.UNDECODABLE;
                throw new IOException("not " + charset);
            }
            if (characters.position() == 0) {
                if (atEnd) {
                    return -1;
                }
                fill();
            }
        }
        keep(into, offset, characters.position());
        return characters.position();
    }

    private void fill() throws IOException {
        undecoded.compact();
        var read = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        if (read < 0) {
            atEnd = true;
        } else {
            undecoded.position(undecoded.position() + read);
        }
        undecoded.flip();
    }

    private void keep(char[] from, int offset, int length) {
        if (keptLength + length > kept.length) {
            var gone = (int) Math.min(needed - keptFrom, keptLength);
            var rest = keptLength - gone;
            var room = rest + length > kept.length / 2 ? new char[Math.max(kept.length * 2, rest + length)] : kept;
            System.arraycopy(kept, gone, room, 0, rest);
            kept = room;
            keptFrom += gone;
            keptLength = rest;
        }
        System.arraycopy(from, offset, kept, keptLength, length);
        keptLength += length;
    }

    /// What lies before is not needed any more.
    void forgetBefore(long offset) {
        needed = offset;
        if (kept.length > 1 << 20 && keptFrom + keptLength - needed < 1 << 16) {
            var small = new char[1 << 17];
            var rest = (int) (keptFrom + keptLength - needed);
            System.arraycopy(kept, keptLength - rest, small, 0, rest);
            kept = small;
            keptFrom = needed;
            keptLength = rest;
        }
    }

    /// A new token begins, which may be as long as the last one was.
    void tokenBeginsAt(long offset) {
        tokenFrom = offset;
    }

    String between(long from, long to) {
        return new String(kept, (int) (from - keptFrom), (int) (to - from));
    }

    /// What made the reading stop, if it was something here and not the parser or the stream.
    ///
    /// @param line where the parser had got to, which is the end of what could be decoded
    Optional<FileProblem> problem(int line) {
        return switch (state) {
            case FLOWING -> Optional.empty();
            case CUT_SHORT -> Optional.of(new Truncated(line));
            case UNDECODABLE ->
                Optional.of(new WrongEncoding(line, Reason.of("iati.file.encodingBroken", charset.name())));
            case TOKEN_TOO_LONG -> Optional.of(new OverLimit(line, OverLimit.Limit.LENGTH));
        };
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
