package org.huunghi.sheet.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidPackage;
import org.huunghi.exchange.ExchangePackage;
import org.huunghi.repository.table.Order;
import org.huunghi.repository.table.TableQuery;
import org.huunghi.sheet.export.SheetExport;
import org.huunghi.sheet.load.CheckedSheet;
import org.huunghi.sheet.load.ImportCheck;
import org.huunghi.sheet.load.ImportPlan;
import org.huunghi.sheet.load.ImportRun;
import org.huunghi.sheet.load.ImportTarget;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetFields;
import org.huunghi.sheet.model.SheetValues;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Qualifier;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Identified;
import org.huunghi.union.Name;
import org.huunghi.union.Record;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported is imported again as the same, whatever the register, the language and the format. */
class RoundTripTest {
	private static final String[] TEXTS = { "Đoàn đại biểu tỉnh Sơn La", "=1+1", "+84 912", "a; b", "\"trong ngoặc\"", "hai\ndòng", "ຄະນະ", "x,y", "-", "@a", "'b", "  c", "1.440", "15/3/2024" };
	private static final EClass[] TYPES = { ExchangePackage.Literals.DELEGATION, ExchangePackage.Literals.STUDENT_INTAKE, AidPackage.Literals.AID_ACTIVITY,
			AidPackage.Literals.SUPPORT_ACTIVITY, UnionPackage.Literals.EVENT };

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "vi,true,1", "vi,false,2", "en,true,3", "en,false,4", "lo,true,5", "lo,false,6" })
	void whatIsExportedIsImportedAsTheSame(String language, boolean xlsx, long seed) throws IOException {
		Locale locale = Locale.of(language);
		for (EClass type : TYPES) {
			try (Log log = Log.in(folder.resolve(type.getName()))) {
				String register = fill(log, type, new Random(seed));
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				List<SheetField> fields = SheetFields.of(type);
				TableQuery query = TableQuery.of(type, register).orderedBy(List.of(Order.by(Order.LABEL)));
				assertEquals(30, SheetExport.write(log.repository, query, fields, xlsx, out, locale, null));
				Path file = Files.write(folder.resolve(type.getName() + ".x"), out.toByteArray());
				List<String> before = said(log, register, fields);
				// into a new register, so that nothing is there twice
				ImportPlan plan = log.plan(file, type);
				assertEquals(fields, plan.mapping().columns().stream().map(column -> column.field()).toList(), "each heading is known again");
				ImportTarget target = new ImportTarget(Log.UNION, null, plan.target().registerClass());
				ImportPlan afresh = new ImportPlan(plan.file(), plan.name(), plan.mapping(), target, plan.decisions(), true, plan.reader());
				CheckedSheet checked = ImportCheck.run(afresh, log.repository, null);
				assertEquals(List.of(), checked.problems().stream().map(problem -> problem.place() + ' ' + problem.message()).toList());
				assertEquals(30, ImportRun.run(checked, log.repository, null));
				String other = log.repository.read(view -> view.unions().getFirst().getRegisters().stream()
						.filter(each -> target.registerClass().isInstance(each) && !each.getId().equals(register) && !each.getRecords().isEmpty()).findFirst().orElseThrow().getId());
				List<String> after = new ArrayList<>(said(log, other, fields));
				List<String> lost = new ArrayList<>(before);
				lost.removeAll(after);
				after.removeAll(before);
				assertEquals(String.join("\n", lost), String.join("\n", after));
			}
		}
	}

	private static List<String> said(Log log, String register, List<SheetField> fields) {
		return log.repository.read(view -> Log.register(view, register).getRecords().stream().map(record -> {
			StringBuilder text = new StringBuilder();
			fields.forEach(field -> text.append(field.key()).append('=').append(text(SheetValues.of(record, field))).append('|'));
			return text.toString();
		}).sorted().toList());
	}

	private static String text(Object value) {
		return switch (value) {
		case null -> "";
		case List<?> list -> list.stream().map(RoundTripTest::text).toList().toString().replace("[]", "");
		case Identified identified -> identified.getId();
		case String string -> string.strip();
		default -> value.toString();
		};
	}

	/** Fills a register with records that the rules have nothing against, with anything in fields that no rule looks at. */
	private static String fill(Log log, EClass type, Random random) {
		String id = "r-" + type.getName();
		log.repository.write("fill", writer -> {
			Union union = (Union) writer.find(Log.UNION).orElseThrow();
			Register register = Creation.create(ImportTarget.registerClass(type).orElseThrow());
			register.setId(id);
			writer.addRegister(union, register);
			Register there = Log.register(writer, id);
			List<EObject> partners = new ArrayList<>(Log.register(writer, "r-partners").getRecords());
			EObject lao = writer.gazetteer().getRecords().get(1);
			for (int i = 0; i < 30; i++) {
				Record record = Creation.create(type);
				int number = i;
				SheetFields.of(type).forEach(field -> set(record, field, random, number, partners, lao));
				there.getRecords().add(record);
			}
		});
		return id;
	}

	private static void set(Record record, SheetField field, Random random, int number, List<EObject> partners, EObject place) {
		if (field.isName() && field.language().equals("vi")) {
			Name name = Creation.create(UnionPackage.Literals.NAME);
			name.setText(pick(random, TEXTS) + ' ' + number);
			((org.huunghi.union.Named) record).getNames().add(name);
			return;
		}
		if (field.isName() || field.isOtherNames() || random.nextInt(4) == 0 && !field.key().equals("direction")) {
			return;
		}
		Object value = value(record, field, random, partners, place);
		if (value == null) {
			return;
		}
		if (field.inner() != null) {
			EObject part = Creation.create(((org.eclipse.emf.ecore.EReference) field.feature()).getEReferenceType());
			part.eSet(field.inner(), value);
			list(record, field).add(part);
		} else if (field.feature().isMany()) {
			list(record, field).add((EObject) value);
		} else {
			record.eSet(field.feature(), value);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> list(Record record, SheetField field) {
		return (List<EObject>) record.eGet(field.feature());
	}

	private static Object value(Record record, SheetField field, Random random, List<EObject> partners, EObject place) {
		Qualifier qualifier = pick(random, Qualifier.values());
		return switch (field.kind()) {
		case TEXT -> field.inner() == null ? pick(random, TEXTS) : "Người " + random.nextInt(9);
		case CHOICE -> pick(random, ((EEnum) field.type()).getELiterals().toArray(org.eclipse.emf.ecore.EEnumLiteral[]::new)).getInstance();
		case DATE -> date(field.key(), random);
		case QUANTITY -> new Quantity(qualifier, new BigDecimal(1 + random.nextInt(5000)));
		case MONEY -> new Money(qualifier, new BigDecimal(1 + random.nextInt(90_000_000)).movePointLeft(random.nextInt(3)), java.util.Currency.getInstance(pick(random, "VND", "USD", "LAK")));
		case RECORD -> field.recordType().isInstance(partners.getFirst()) ? pick(random, partners.toArray(EObject[]::new)) : field.recordType().isInstance(place) ? place : null;
		case TRUTH -> random.nextBoolean();
		default -> null;
		};
	}

	/** Later ones of a pair lie later, so that no rule is against them. */
	private static PartialDate date(String key, Random random) {
		int year = key.endsWith("To") || key.equals("reportDelivered") || key.equals("reportDue") ? 2022 : key.equals("approvalDate") ? 2012 : 2015;
		return switch (random.nextInt(3)) {
		case 0 -> PartialDate.of(year);
		case 1 -> PartialDate.of(year, 1 + random.nextInt(12));
		default -> PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
		};
	}

	@SafeVarargs
	private static <T> T pick(Random random, T... choices) {
		return choices[random.nextInt(choices.length)];
	}
}
