package org.huunghi.repository.tests;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.DataSetState;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.Person;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.dataset.DataSetPart;
import org.huunghi.union.xmi.XmiInterchange;

/** Installs a data set in a process without the plug-in of its part, and again in one with it. */
public final class DataSetPartMain {
	private static final String VISITS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<province:VisitLog xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:province="urn:huunghi:test:province:1" id="visits">
			  <records xsi:type="province:Visit" id="visit" topic="Biên giới" host="urn:huunghi:id:p1"/>
			</province:VisitLog>
			""";

	private DataSetPartMain() {
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		boolean with = arguments[1].equals("with");
		if (with) {
			ProvincePackage.install(true);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmiInterchange.write(List.of(Samples.union(Samples.person("p1", "Nguyễn Văn An"))), out);
		Path main = Files.write(folder.resolve("main.xmi"), out.toByteArray());
		Path part = Files.writeString(folder.resolve("visits.xmi"), VISITS);
		DataSet dataSet = new DataSet("sample", locale -> "Mẫu", main.toUri().toURL(),
				List.of(new DataSetPart(ProvincePackage.URI, Samples.UNION, part.toUri().toURL())));
		try (Repository repository = Repositories.open(folder.resolve("data"), Creation.IF_MISSING)) {
			check(Transfer.stateOf(repository, dataSet) == (with ? DataSetState.INCOMPLETE : DataSetState.ABSENT), "before");
			Transfer.installDataSet(repository, dataSet);
			check(Transfer.stateOf(repository, dataSet) == DataSetState.COMPLETE, "after");
			check(Samples.exists(repository, "visit") == with, "visit");
			check(!with || repository.read(view -> host(view.find("visit").orElseThrow())).equals("p1"), "reference");
			check(!with || repository.search().find("bien gioi", 1).size() == 1, "search");
		}
		System.out.println("done");
	}

	private static String host(EObject visit) {
		return ((Person) visit.eGet(visit.eClass().getEStructuralFeature("host"))).getId();
	}

	private static void check(boolean right, String what) {
		if (!right) {
			throw new IllegalStateException(what);
		}
	}
}
