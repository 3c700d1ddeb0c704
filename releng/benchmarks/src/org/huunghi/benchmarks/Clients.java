package org.huunghi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.connection.Credentials;
import org.huunghi.repository.connection.Location;
import org.huunghi.repository.connection.Trust;
import org.huunghi.union.Document;
import org.huunghi.union.DocumentRegister;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/** Clients of a server, each with a connection and a search index of its own, as on computers of their own. The password is in HUUNGHI_PASSWORD. */
final class Clients implements AutoCloseable {
	private final Location.Server server;
	private final String user;
	private final Path caches;
	private final List<Repository> open = new ArrayList<>();

	/** @param address as {@code HOST:PORT} */
	Clients(String address, String user) throws IOException {
		server = Location.Server.parse(address).orElseThrow();
		this.user = user;
		caches = Files.createTempDirectory("huunghi-clients");
	}

	/** @return one more client */
	Repository open() {
		Trust trust = new Trust(caches.resolve("known-servers"), certificate -> true);
		Credentials credentials = new Credentials(user, System.getenv("HUUNGHI_PASSWORD").toCharArray());
		Repository repository = Repositories.open(server, credentials, trust, caches.resolve("cache-" + open.size()));
		open.add(repository);
		return repository;
	}

	/** Adds a union for the benchmark alone, with a register of documents. */
	static String addRegister(Repository repository) {
		Union union = Creation.create(UnionPackage.Literals.UNION);
		DocumentRegister documents = Creation.create(UnionPackage.Literals.DOCUMENT_REGISTER);
		union.getRegisters().add(documents);
		String id = documents.getId();
		repository.write("Benchmark", writer -> writer.addUnion(union));
		return id;
	}

	/** Adds a document. */
	static String addDocument(Repository repository, String registerId, String title) {
		String id = UUID.randomUUID().toString();
		repository.write("Benchmark", writer -> {
			Document document = Creation.create(UnionPackage.Literals.DOCUMENT);
			document.setId(id);
			document.setRemarks(title);
			((DocumentRegister) writer.find(registerId).orElseThrow()).getRecords().add(document);
		});
		return id;
	}

	@Override
	public void close() throws IOException {
		open.forEach(Repository::close);
		try (var files = Files.walk(caches)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
