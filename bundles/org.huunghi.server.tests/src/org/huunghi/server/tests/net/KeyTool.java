package org.huunghi.server.tests.net;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.huunghi.server.tls.ServerKey;

/** Makes certificates as an administrator would, with the JDK's own tool. */
final class KeyTool {
	private static final String PASSWORD = "changeit";

	private final Path folder;

	KeyTool(Path folder) {
		this.folder = folder;
	}

	/** @param arguments of keytool, without those for the store */
	void run(Path store, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), arguments[0], "-keystore",
				store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
		command.addAll(List.of(arguments).subList(1, arguments.length));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start();
		if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
			throw new IOException("keytool failed, see " + folder.resolve("keytool.log"));
		}
	}

	/**
	 * @param start as keytool takes it, such as {@code -3d}
	 * @param days for which the certificate is valid
	 */
	ServerKey key(String name, String start, int days) throws IOException, InterruptedException {
		Path store = folder.resolve(name + ".p12");
		run(store, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + name, "-startdate", start, "-validity",
				Integer.toString(days));
		return ServerKey.fromPkcs12(store, PASSWORD.toCharArray());
	}

	/**
	 * Makes an authority, and has it sign a certificate.
	 *
	 * @param names of the server, such as {@code ip:127.0.0.1}
	 * @param authority file in which the authority's own certificate comes to lie
	 */
	ServerKey signedKey(String names, Path authority) throws IOException, InterruptedException {
		Path root = folder.resolve("root.p12");
		Path request = folder.resolve("request.csr");
		Path signed = folder.resolve("signed.pem");
		Path rootCertificate = folder.resolve("root.pem");
		Path store = folder.resolve("signed.p12");
		run(root, "-genkeypair", "-alias", "root", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=Authority", "-ext", "bc:c", "-ext", "ku:c=keyCertSign");
		run(root, "-exportcert", "-alias", "root", "-rfc", "-file", rootCertificate.toString());
		run(store, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=server");
		run(store, "-certreq", "-alias", "server", "-file", request.toString());
		run(root, "-gencert", "-alias", "root", "-rfc", "-infile", request.toString(), "-outfile", signed.toString(), "-ext", "san=" + names);
		run(store, "-importcert", "-alias", "root", "-noprompt", "-file", rootCertificate.toString());
		run(store, "-importcert", "-alias", "server", "-noprompt", "-file", signed.toString());
		run(authority, "-importcert", "-alias", "root", "-noprompt", "-file", rootCertificate.toString());
		return ServerKey.fromPkcs12(store, PASSWORD.toCharArray());
	}

	static String password() {
		return PASSWORD;
	}
}
