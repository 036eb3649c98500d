import type { Vendor } from '../../src/catalog/catalog.ts';
import {
  getClassName,
  getModuleName,
  getPackageName,
} from '../../src/exports/constants/file-names.ts';

/** A vendor whose constants are tried, the names that it has, and codes that it has not. */
export interface ConstantsTrial {
  vendor: Vendor;
  names: readonly string[];
  unlisted: readonly string[];
}

/** A file of a program: its path, and what is in it. */
export type ProgramFile = [path: string, text: string];

/**
 * Programs that print a line for every constant that they find, and for every code that is not listed:
 * the vendor's id, the name, outcome, retry, whether it is a success and whether it is retryable, and at
 * the end the code itself, parted by spaces. What is not there is a `-`.
 */
export const PROGRAMS: Record<string, (trials: readonly ConstantsTrial[]) => ProgramFile[]> = {
  typescript: makeTypeScript,
  python: makePython,
  go: makeGo,
  java: makeJava,
  csharp: makeCSharp,
  php: makePhp,
};

function makeTypeScript(trials: readonly ConstantsTrial[]): ProgramFile[] {
  const text = `
const print = (id: string, name: string, code: string, all: any) => {
  const { getOutcome, getRetry, isSuccess, isRetryable } = all;
  const words = [getOutcome(code) ?? '-', getRetry(code) ?? '-', isSuccess(code), isRetryable(code)];
  console.log([id, name, ...words, code].join(' '));
};
${trials
  .map(({ vendor, unlisted }) => {
    const list = JSON.stringify(unlisted);
    return `{
  const all = await import('./${vendor.id}.ts');
  for (const [name, code] of Object.entries(all.${getClassName(vendor)}))
    print('${vendor.id}', name, code, all);
  for (const code of ${list}) print('${vendor.id}', '-', code, all);
}`;
  })
  .join('\n')}
export {};
`;
  return [['main_.ts', text]];
}

function makePython(trials: readonly ConstantsTrial[]): ProgramFile[] {
  const calls = trials.map(({ vendor, unlisted }) => {
    const name = getModuleName(vendor);
    return `import ${name}\ntry_all("${vendor.id}", ${name}, ${JSON.stringify(unlisted)})`;
  });
  const text = `
import sys

sys.stdout.reconfigure(encoding="utf-8")

def show(vendor, name, code, module):
    words = [module.get_outcome(code) or "-", module.get_retry(code) or "-"]
    words += [str(module.is_success(code)).lower(), str(module.is_retryable(code)).lower()]
    print(vendor, name, *words, code)

def try_all(vendor, module, unlisted):
    for name, code in vars(module).items():
        if name.startswith("E_"):
            show(vendor, name, code, module)
    for code in unlisted:
        show(vendor, "-", code, module)

${calls.join('\n')}
`;
  return [['main.py', text]];
}

/** Go finds no constants by itself: they are listed. */
function makeGo(trials: readonly ConstantsTrial[]): ProgramFile[] {
  const imports = trials.map(
    ({ vendor }) => `\t${getPackageName(vendor)} "retcode.test/${vendor.id}"`,
  );
  const calls = trials.flatMap(({ vendor, names, unlisted }) => {
    const name = getPackageName(vendor);
    const functions = ['Outcome', 'Retry', 'IsSuccess', 'IsRetryable'].map(
      (one) => `${name}.${one}`,
    );
    const show = (of: string, code: string) =>
      `\tshow("${vendor.id}", "${of}", ${code}, ${functions.join(', ')})`;
    return [
      ...names.map((of) => show(of, `${name}.${of}`)),
      ...unlisted.map((code) => show('-', JSON.stringify(code))),
    ];
  });
  const text = `package main

import (
	"fmt"
${imports.join('\n')}
)

func show(id string, name string, code string, outcome func(string) (string, bool), retry func(string) (string, bool), isSuccess func(string) bool, isRetryable func(string) bool) {
	one, ok := outcome(code)
	if !ok {
		one = "-"
	}
	other, ok := retry(code)
	if !ok {
		other = "-"
	}
	fmt.Println(id, name, one, other, isSuccess(code), isRetryable(code), code)
}

func main() {
${calls.join('\n')}
}
`;
  return [
    ['main.go', text],
    ['go.mod', 'module retcode.test\n\ngo 1.19\n'],
  ];
}

function makeJava(trials: readonly ConstantsTrial[]): ProgramFile[] {
  const calls = trials.map(({ vendor, unlisted }) => {
    const list = unlisted.map((code) => `, ${JSON.stringify(code)}`).join('');
    return `        tryAll("${vendor.id}", retcode.${getClassName(vendor)}.class${list});`;
  });
  const text = `
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.util.Optional;

public class Main {
    static PrintStream out;

    public static void main(String[] args) throws Exception {
        out = new PrintStream(System.out, true, "UTF-8");
${calls.join('\n')}
    }

    static void tryAll(String vendor, Class<?> codes, String... unlisted) throws Exception {
        for (Field field : codes.getFields()) {
            show(vendor, field.getName(), (String) field.get(null), codes);
        }
        for (String code : unlisted) {
            show(vendor, "-", code, codes);
        }
    }

    static void show(String vendor, String name, String code, Class<?> codes) throws Exception {
        Object outcome = ((Optional<?>) call(codes, "getOutcome", code)).map(o -> (Object) o).orElse("-");
        Object retry = ((Optional<?>) call(codes, "getRetry", code)).map(o -> (Object) o).orElse("-");
        Object success = call(codes, "isSuccess", code);
        Object retryable = call(codes, "isRetryable", code);
        out.println(vendor + " " + name + " " + outcome + " " + retry + " " + success + " " + retryable + " " + code);
    }

    static Object call(Class<?> codes, String name, String code) throws Exception {
        return codes.getMethod(name, String.class).invoke(null, code);
    }
}
`;
  return [['Main.java', text]];
}

function makeCSharp(trials: readonly ConstantsTrial[]): ProgramFile[] {
  const calls = trials.map(({ vendor, unlisted }) => {
    const list = unlisted.map((code) => `, ${JSON.stringify(code)}`).join('');
    return `        TryAll("${vendor.id}", typeof(Retcode.${getClassName(vendor)})${list});`;
  });
  const text = `
using System;
using System.Reflection;
using System.Text;

public static class Program
{
    public static void Main()
    {
        Console.OutputEncoding = new UTF8Encoding(false);
${calls.join('\n')}
    }

    static void TryAll(string vendor, Type codes, params string[] unlisted)
    {
        foreach (FieldInfo field in codes.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            Show(vendor, field.Name, (string)field.GetValue(null), codes);
        }
        foreach (string code in unlisted)
        {
            Show(vendor, "-", code, codes);
        }
    }

    static void Show(string vendor, string name, string code, Type codes)
    {
        string success = Call(codes, "IsSuccess", code).ToString().ToLower();
        string retryable = Call(codes, "IsRetryable", code).ToString().ToLower();
        object outcome = Call(codes, "GetOutcome", code) ?? "-";
        object retry = Call(codes, "GetRetry", code) ?? "-";
        Console.WriteLine(string.Join(" ", vendor, name, outcome, retry, success, retryable, code));
    }

    static object Call(Type codes, string name, string code)
    {
        return codes.GetMethod(name).Invoke(null, new object[] { code });
    }
}
`;
  return [['Program.cs', text]];
}

function makePhp(trials: readonly ConstantsTrial[]): ProgramFile[] {
  const quote = (code: string) => `'${code.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
  const calls = trials.map(({ vendor, unlisted }) => {
    const name = getClassName(vendor);
    return `require __DIR__ . '/${name}.php';
try_all('${vendor.id}', Retcode\\${name}::class, [${unlisted.map(quote).join(', ')}]);`;
  });
  const text = `<?php

declare(strict_types=1);
error_reporting(E_ALL);

function show(string $vendor, string $name, string $code, string $class): void
{
    $flags = [$class::isSuccess($code), $class::isRetryable($code)];
    $words = [$class::getOutcome($code) ?? '-', $class::getRetry($code) ?? '-'];
    echo implode(' ', [$vendor, $name, ...$words, ...array_map('json_encode', $flags), $code]), "\\n";
}

function try_all(string $vendor, string $class, array $unlisted): void
{
    foreach ((new ReflectionClass($class))->getConstants() as $name => $code) {
        show($vendor, $name, $code, $class);
    }
    foreach ($unlisted as $code) {
        show($vendor, '-', $code, $class);
    }
}

${calls.join('\n')}
`;
  return [['main.php', text]];
}
