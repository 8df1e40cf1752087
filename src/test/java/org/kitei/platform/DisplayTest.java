package org.kitei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisplayTest {
  @TempDir Path sockets;

  @Test
  void aListeningSocketIsADisplay() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(sockets.resolve("X9870")));
      assertThat(reachable(":9870")).isTrue();
      assertThat(reachable("unix:9870.0")).isTrue();
      assertThat(reachable(":9871")).isFalse();
    }
  }

  @Test
  void aSocketLeftBehindIsNone() throws IOException {
    Path socket = sockets.resolve("X9872");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
    }
    assertThat(Files.exists(socket)).isTrue();
    assertThat(reachable(":9872")).isFalse();
  }

  @Test
  void aDisplayMayBeOnAnotherComputer() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(reachable("localhost:" + (server.getLocalPort() - 6000))).isTrue();
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
}
