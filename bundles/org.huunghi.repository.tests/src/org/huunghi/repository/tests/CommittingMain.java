package org.huunghi.repository.tests;

import java.nio.file.Path;

import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;

/** Commits person after person and prints the id of each once it is saved, until it is killed. */
public final class CommittingMain {
	private CommittingMain() {
	}

	public static void main(String[] arguments) throws Exception {
		Repository repository;
		try {
			repository = Repositories.open(Path.of(arguments[0]), Creation.NEVER);
		} catch (RepositoryException e) {
			System.out.println(e.kind());
			return;
		}
		System.out.println("open");
		System.out.flush();
		if (arguments[1].equals("wait")) {
			Thread.sleep(60_000);
		}
		for (int i = 0;; i++) {
			String id = arguments[1] + "-" + i;
			repository.write("add", writer -> Samples.persons(writer).getRecords().add(Samples.person(id, "Người " + id)));
			System.out.println(id);
			System.out.flush();
		}
	}
}
