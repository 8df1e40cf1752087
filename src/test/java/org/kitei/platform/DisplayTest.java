package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisplayTest {
  @TempDir Path sockets;

  @Test
  void aServerThatAnswersIsADisplay() throws Exception {
    try (ServerSocketChannel server = listening("X9870")) {
      for (String name : List.of(":9870", "unix:9870.0")) {
        Thread answering = answer(server, "refused, but it speaks");
        assertThat(reachable(name)).isTrue();
        answering.join();
      }
      assertThat(reachable(":9871")).isFalse();
    }
  }

  @Test
  void aServerThatHangsUpIsNone() throws Exception {
    try (ServerSocketChannel server = listening("X9873")) {
      Thread answering = answer(server, "");
      assertThat(reachable(":9873")).isFalse();
      answering.join();
    }
  }

  @Test
  void aServerThatIsSilentIsNone() throws Exception {
    try (ServerSocketChannel server = listening("X9874")) {
      assertThat(server.isOpen()).isTrue();
      assertThat(reachable(":9874")).isFalse();
    }
  }

  @Test
  void aSocketLeftBehindIsNone() throws Exception {
    listening("X9872").close();
    assertThat(sockets.resolve("X9872")).exists();
    assertThat(reachable(":9872")).isFalse();
  }

  @Test
  void aDisplayMayBeOnAnotherComputer() throws Exception {
    try (ServerSocketChannel server = ServerSocketChannel.open()) {
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
      Thread answering = answer(server, "welcome");
      assertThat(reachable("localhost:" + (port - 6000))).isTrue();
      answering.join();
    }
  }

  @Test
  void aNameThatIsNoneIsNotTried() {
    for (String name :
        new String[] {"", "nonsense", ":", ":x", "no.such.host.invalid:0", ":99999"}) {
      assertThat(reachable(name)).as(name).isFalse();
    }
    assertThat(new Display(sockets).isReachable(Map.of(), "Linux")).isFalse();
  }

  @Test
  void otherSystemsAlwaysHaveOne() {
    assertThat(new Display(sockets).isReachable(Map.of(), "Windows 11")).isTrue();
    assertThat(new Display(sockets).isReachable(Map.of(), "Mac OS X")).isTrue();
  }

  private boolean reachable(String name) {
    return new Display(sockets).isReachable(Map.of("DISPLAY", name), "Linux");
  }

  private ServerSocketChannel listening(String name) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(sockets.resolve(name)));
    return server;
  }

  /// Takes one call, hears the greeting, and says `words` before it hangs up.
  private static Thread answer(ServerSocketChannel server, String words) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try (SocketChannel caller = server.accept()) {
                caller.read(ByteBuffer.allocate(12));
                caller.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
              } catch (IOException gone) {
                throw new UncheckedIOException(gone);
              }
            });
  }
}
