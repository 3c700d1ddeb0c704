package org.huunghi.cli.tests.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.huunghi.text.value.PartialDate;
import org.huunghi.union.Agreement;
import org.huunghi.union.AgreementRegister;
import org.huunghi.union.Name;
import org.huunghi.union.Named;
import org.huunghi.union.OrganisationKind;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.xmi.XmiInterchange;

/** A union with agreements that end, as a data set. */
public final class AgreementData {
	private AgreementData() {
	}

	/**
	 * @param folder where its file is written
	 * @param place by which the union is called
	 * @param ends names of agreements with their last days
	 */
	public static DataSet union(Path folder, String place, Map<String, LocalDate> ends) throws IOException {
		Union union = named(UnionPackage.Literals.UNION, "Liên hiệp các tổ chức hữu nghị tỉnh " + place);
		union.setKind(OrganisationKind.PROVINCIAL_UNION);
		AgreementRegister register = named(UnionPackage.Literals.AGREEMENT_REGISTER, "Sổ thỏa thuận " + place);
		union.getRegisters().add(register);
		ends.forEach((name, end) -> {
			Agreement agreement = named(UnionPackage.Literals.AGREEMENT, name);
			agreement.setValidTo(PartialDate.of(end));
			register.getRecords().add(agreement);
		});
		Path file = folder.resolve(place + ".xmi");
		try (OutputStream out = Files.newOutputStream(file)) {
			XmiInterchange.write(List.of(union), out);
		}
		return new DataSet("agreements-" + place, locale -> place, file.toUri().toURL());
	}

	/** @return the id of what is called so */
	public static String id(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes()).toString();
	}

	private static <T extends Named> T named(EClass type, String text) {
		T named = Creation.create(type);
		named.setId(id(text));
		Name name = Creation.create(UnionPackage.Literals.NAME);
		name.setLanguage("vi");
		name.setText(text);
		named.getNames().add(name);
		return named;
	}
}
