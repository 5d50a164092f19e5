// Reads a running log with Go's own implementation of notes and trees, of which nothing was written here: signature, every tile, every entry,
// inclusion of entries and consistency of sizes. GO111MODULE=off GOPATH=/usr/share/gocode go run main.go https://host/log VKEY
package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

var client = http.Client{Timeout: 30 * time.Second}

func get(url string) ([]byte, error) {
	answer, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", url, answer.Status)
	}
	return io.ReadAll(io.LimitReader(answer.Body, 32<<20))
}

// place is the path of a tile in C2SP tlog-tiles: that of Go without the height, and with "entries" for "data".
func place(tile tlog.Tile) string {
	path := strings.TrimPrefix(tile.Path(), fmt.Sprintf("tile/%d/", height))
	return "tile/" + strings.Replace(path, "data/", "entries/", 1)
}

// log reads the tiles that Go asks for; the reader above it verifies each against the tree.
type log struct{ base string }

func (log) Height() int                                { return height }
func (log) SaveTiles(tiles []tlog.Tile, data [][]byte) {}
func (l log) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		data, err := get(l.base + "/" + place(tile))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func entriesOf(bundle []byte) ([][]byte, error) {
	var entries [][]byte
	for len(bundle) > 0 {
		if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
			return nil, errors.New("a bundle ends in the middle of an entry")
		}
		end := 2 + int(binary.BigEndian.Uint16(bundle))
		entries, bundle = append(entries, bundle[2:end]), bundle[end:]
	}
	return entries, nil
}

func check(base, vkey string) (tlog.Tree, error) {
	var tree tlog.Tree
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tree, err
	}
	text, err := get(base + "/checkpoint")
	if err != nil {
		return tree, err
	}
	opened, err := note.Open(text, note.VerifierList(verifier))
	if err != nil {
		return tree, err
	}
	// A checkpoint of C2SP is one of Go but for its first line.
	lines := strings.SplitN(opened.Text, "\n", 2)
	if lines[0] != verifier.Name() {
		return tree, fmt.Errorf("the origin is %q, and the key's name %q", lines[0], verifier.Name())
	}
	if tree, err = tlog.ParseTree([]byte("go.sum database tree\n" + lines[1])); err != nil {
		return tree, err
	}
	if tree.N == 0 {
		return tree, nil
	}
	reader := tlog.TileHashReader(tree, log{base})
	var indexes []int64
	for index := int64(0); index < tree.N; index++ {
		indexes = append(indexes, tlog.StoredHashIndex(0, index))
	}
	hashes, err := reader.ReadHashes(indexes)
	if err != nil {
		return tree, err
	}
	// Every tile that the tree has, those too that the leaves alone do not need.
	for _, tile := range tlog.NewTiles(height, 0, tree.N) {
		served, err := get(base + "/" + place(tile))
		if err != nil {
			return tree, err
		}
		computed, err := tlog.ReadTileData(tile, reader)
		if err != nil {
			return tree, err
		}
		if string(served) != string(computed) {
			return tree, fmt.Errorf("%s differs from the tree", place(tile))
		}
	}
	for start := int64(0); start < tree.N; start += 1 << height {
		width := tree.N - start
		if width > 1<<height {
			width = 1 << height
		}
		bundle, err := get(base + "/" + place(tlog.Tile{H: height, L: -1, N: start >> height, W: int(width)}))
		if err != nil {
			return tree, err
		}
		entries, err := entriesOf(bundle)
		if err != nil || int64(len(entries)) != width {
			return tree, fmt.Errorf("bundle %d has %d entries instead of %d (%v)", start>>height, len(entries), width, err)
		}
		for at, entry := range entries {
			if tlog.RecordHash(entry) != hashes[start+int64(at)] {
				return tree, fmt.Errorf("entry %d is not the one in the tree", start+int64(at))
			}
		}
	}
	// About a hundred places, the first and the last among them.
	step := tree.N/100 + 1
	for index := int64(0); index < tree.N; index += step {
		if err := prove(tree, reader, index, hashes[index]); err != nil {
			return tree, err
		}
	}
	return tree, prove(tree, reader, tree.N-1, hashes[tree.N-1])
}

// prove shows that the entry is in the tree, and that the tree which ended with it has grown into this one.
func prove(tree tlog.Tree, reader tlog.HashReader, index int64, leaf tlog.Hash) error {
	proof, err := tlog.ProveRecord(tree.N, index, reader)
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, leaf); err != nil {
		return fmt.Errorf("entry %d: %w", index, err)
	}
	old, err := tlog.TreeHash(index+1, reader)
	if err != nil {
		return err
	}
	growth, err := tlog.ProveTree(tree.N, index+1, reader)
	if err != nil {
		return err
	}
	if err := tlog.CheckTree(growth, tree.N, tree.Hash, index+1, old); err != nil {
		return fmt.Errorf("from %d entries: %w", index+1, err)
	}
	return nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: main https://host/log VKEY")
		os.Exit(2)
	}
	tree, err := check(strings.TrimRight(os.Args[1], "/"), os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("%d entries, root %s\n", tree.N, tree.Hash)
}
