package org.huunghi.repository.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels in the index are made of the words of the installed plug-ins: when one comes, the index is made again; when one goes, what it said stays. */
class IndexWordsTest {
	@TempDir
	Path folder;

	@AfterEach
	void remove() {
		EPackage.Registry.INSTANCE.remove(ProvincePackage.URI);
	}

	@Test
	void theIndexIsMadeAgainWhenAPlugInCame() throws IOException {
		try (Repository repository = Repositories.open(folder, Creation.IF_MISSING)) {
			Samples.addUnion(repository, Samples.person("p1", "Nguyễn Văn An"));
		}
		Set<String> first = filesAfterOpening();
		assertEquals(first, filesAfterOpening(), "nothing has come");
		ProvincePackage.install(false);
		Set<String> second = filesAfterOpening();
		assertNotEquals(first, second, "a plug-in has come");
		assertEquals(second, filesAfterOpening(), "it is known now");
		EPackage.Registry.INSTANCE.remove(ProvincePackage.URI);
		assertEquals(second, filesAfterOpening(), "a plug-in has gone");
	}

	private Set<String> filesAfterOpening() throws IOException {
		try (Repository repository = Repositories.open(folder, Creation.NEVER)) {
			assertEquals("p1", repository.search().find("nguyen van an", 5).getFirst().id());
		}
		try (Stream<Path> files = Files.list(folder.resolve("index"))) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
		}
	}
}
